package org.yingbao.testkit.conformance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of each record of a file. The method takes a {@link org.yingbao.pipeline.conformance.Verdict}; a record that
 * the door would refuse fails before the method is called, unless {@link #refused} says that it may be.
 *
 * <pre>{@code
 * @ConformanceTest(topic = "tax.collections.v1", records = "target/records.jsonl")
 * void our_export_is_taken(Verdict verdict) {}
 * }</pre>
 *
 * The doors are those of the services on the class path.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(ConformanceExtension.class)
public @interface ConformanceTest {

    /** The topic of lines that name none. */
    String topic() default "";

    /** A file with a record on each line; a name that begins with {@code classpath:} is a resource. */
    String records();

    /** When a broker would take them, RFC 3339; now if it is not said. */
    String at() default "";

    /** Whether the method itself looks at refused records. */
    boolean refused() default false;
}
