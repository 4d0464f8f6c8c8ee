package org.yingbao.identity.person;

/**
 * People are told in portions: the next one follows when the one before is heard in all partitions, so that a large
 * list keeps nobody else waiting.
 *
 * @param step of the work of the source's lists that goes on then
 * @param answerTo the partition in which the answer is awaited
 * @param partitions how many are asked
 * @param partition in which it is heard
 */
public record PortionHeard(String source, long step, int answerTo, int partitions, int partition) {

    public static final String TYPE = "org.yingbao.portion-heard.v1";
    static final String STEP = "step";
}
