package org.yingbao.system.outages;

import java.util.Set;
import java.util.function.Predicate;
import org.yingbao.system.kills.Instance;

/**
 * A trouble that begins and ends.
 *
 * @param breaks whether so many calls of the store fail that its breaker opens
 * @param down what the affected instances are to say they miss, as their health names it
 */
record Scene(
        String name, boolean breaks, Set<String> down, Predicate<Instance> affected, Runnable begin, Runnable end) {

    static Scene forAll(String name, boolean breaks, Set<String> down, Runnable begin, Runnable end) {
        return new Scene(name, breaks, down, instance -> true, begin, end);
    }
}
