/**
 * Sends notices through a gateway, at least once and under a key that lets the gateway recognise a repetition. A notice
 * is taken up in the person's document, sent, and its fate is written there before it is published; so what comes again
 * is not sent again unless the process ended between the gateway's answer and that write.
 */
@NullMarked
package org.yingbao.notification.sending;

import org.jspecify.annotations.NullMarked;
