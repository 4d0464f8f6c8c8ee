package org.yingbao.benchmark.chain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yingbao.benchmark.contender.Contender;
import org.yingbao.benchmark.contender.Peer;
import org.yingbao.benchmark.contender.Yingbao;
import org.yingbao.benchmark.process.Ground;
import org.yingbao.benchmark.process.Settings;

/**
 * Yingbao and one other, both started and warm, in turns: A B B A A B … While one is measured, all processes of the
 * other one are stopped, so a machine that becomes faster or slower does so for both rounds of a pair.
 */
final class Duel {

    private static final int SAMPLED_EVENTS = 20_000;

    private final Competitor yingbao;
    private final Competitor other;
    private final double yingbaoIdle;
    private final double otherIdle;
    private final Warmth yingbaosWarmth;
    private final Warmth othersWarmth;

    /** What both showed. Their rounds of the same number, and their latencies at the same rate, are pairs. */
    record Outcome(Result yingbao, Result other) {}

    private Duel(Competitor yingbao, Warmth yingbaosWarmth, double yingbaoIdle, Competitor other) {
        this.yingbao = yingbao;
        this.yingbaosWarmth = yingbaosWarmth;
        this.yingbaoIdle = yingbaoIdle;
        this.other = other;
        this.othersWarmth = WarmUp.of(other);
        this.otherIdle = other.idle();
        other.pause();
    }

    static Outcome with(Contender opponent, Settings settings, Plan plan) {
        Ground.empty(settings.folder());
        Settings itsOwn = settings.in(settings.folder().resolve("yingbao"));
        try (Competitor yingbao = Competitor.start(Yingbao.ofThisBuild(), Ground.start(itsOwn), plan)) {
            Warmth warmth = WarmUp.of(yingbao);
            double idle = yingbao.idle();
            Path traffic = settings.folder().resolve(Peer.TRAFFIC);
            if (opponent.needsTraffic()) {
                yingbao.sampleTraffic(traffic, Math.min(SAMPLED_EVENTS, plan.events()));
            }
            yingbao.pause();
            Ground ground = Ground.start(settings.in(settings.folder().resolve("other")));
            try (Competitor other = Competitor.start(opponent, ground, plan)) {
                return new Duel(yingbao, warmth, idle, other).fight(plan);
            }
        }
    }

    private Outcome fight(Plan plan) {
        List<Round> yingbaos = new ArrayList<>();
        List<Round> others = new ArrayList<>();
        for (int i = 0; i < plan.rounds(); i++) {
            String what = "round " + (i + 1);
            inTurns(
                    i,
                    () -> yingbaos.add(yingbao.round(what, yingbao.plan().events())),
                    () -> others.add(other.round(what, other.plan().events())));
        }
        List<Latency> yingbaosLatencies = new ArrayList<>();
        List<Latency> othersLatencies = new ArrayList<>();
        for (int i = 0; i < plan.rates().size(); i++) {
            double rate = plan.rates().get(i);
            inTurns(
                    i,
                    () -> addLatency(yingbaosLatencies, yingbao, yingbaos, rate),
                    () -> addLatency(othersLatencies, other, others, rate));
        }
        return new Outcome(
                result(yingbao, yingbaosWarmth, yingbaos, yingbaosLatencies, yingbaoIdle),
                result(other, othersWarmth, others, othersLatencies, otherIdle));
    }

    /** A B B A A B … */
    private void inTurns(int turn, Runnable yingbaos, Runnable others) {
        if (turn % 2 == 0) {
            alone(yingbao, yingbaos);
            alone(other, others);
        } else {
            alone(other, others);
            alone(yingbao, yingbaos);
        }
    }

    private static void alone(Competitor competitor, Runnable work) {
        competitor.resume();
        work.run();
        competitor.pause();
    }

    private static void addLatency(List<Latency> latencies, Competitor competitor, List<Round> rounds, double rate) {
        if (Result.canKeepUp(rounds, rate)) {
            latencies.add(competitor.latency(rate));
        }
    }

    private static Result result(
            Competitor of, Warmth warmth, List<Round> rounds, List<Latency> latencies, double idle) {
        return new Result(of.named(), warmth, rounds, latencies, idle, of.paused(), of.peakMemory());
    }
}
