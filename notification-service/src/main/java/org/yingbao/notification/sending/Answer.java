package org.yingbao.notification.sending;

/** What the gateway said. */
sealed interface Answer {

    record Taken() implements Answer {}

    /** It will never take this notice. */
    record Refused(String code) implements Answer {}
}
