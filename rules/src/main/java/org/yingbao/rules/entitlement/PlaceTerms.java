package org.yingbao.rules.entitlement;

/** On what terms the certifying region pays for a person enrolled where they are, if it does. */
sealed interface PlaceTerms permits Terms, NoTerms {}
