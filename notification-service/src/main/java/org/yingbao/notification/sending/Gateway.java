package org.yingbao.notification.sending;

/** What brings a notice to a person: a text message, a letter, an app. */
interface Gateway {

    /** Hands a notice over; throws {@link GatewayAway} if it cannot be known whether it was taken. */
    Answer send(Delivery delivery);
}
