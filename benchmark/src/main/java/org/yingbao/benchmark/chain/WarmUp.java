package org.yingbao.benchmark.chain;

/** Loads a contender until its compilers have hardly anything left to do. */
final class WarmUp {

    private WarmUp() {}

    /** The share is that of a whole round, of all its JVMs together. */
    static Warmth of(Competitor competitor) {
        Plan plan = competitor.plan();
        Round cold = competitor.round("cold", plan.cold());
        Round last = cold;
        int events = plan.cold();
        for (int i = 1; events < plan.warmUp() && last.compilerShare() > plan.compilerShare(); i++) {
            last = competitor.round("warm-up " + i, Math.min(plan.events(), plan.warmUp() - events));
            events += last.events();
        }
        return new Warmth(cold, events, last.compilerShare());
    }
}
