package org.yingbao.testkit.simulation;

/**
 * How rough a run is; each is drawn once in so many steps, 0 for never.
 *
 * @param preempt others run before this step
 * @param sleep the thread sleeps before this step until somebody wakes it
 * @param crash the process ends before this step
 * @param trouble a store or a broker does not answer, having done what it was asked or not
 * @param late a slow broker writes the marker that ends a transaction; 0: none is slow
 * @param event between two steps something happens from outside
 * @param batch records of one partition in one poll, at most
 * @param feed how many records come in at a time, at most
 */
record FaultRates(int preempt, int sleep, int crash, int trouble, int late, int event, int batch, int feed) {

    static final FaultRates CALM = new FaultRates(0, 0, 0, 0, 0, 0, 100, 1);

    /** Some of the possible disturbances: a run with few of them goes deeper than one with all. */
    static FaultRates drawn(Chance chance) {
        return new FaultRates(
                chance.pick(3, 8, 20, 60),
                chance.pick(0, 0, 150, 60, 300),
                chance.pick(0, 0, 100, 200, 50),
                chance.pick(0, 0, 40, 100, 15),
                chance.pick(0, 0, 20, 100, 400),
                chance.pick(0, 15, 30, 60),
                chance.pick(1, 2, 4, 100),
                chance.pick(1, 3, 30));
    }
}
