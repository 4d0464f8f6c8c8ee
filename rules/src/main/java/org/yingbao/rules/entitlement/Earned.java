package org.yingbao.rules.entitlement;

import org.yingbao.rules.policy.Offer;
import org.yingbao.rules.policy.Tariff;

/** What one held identity earns: the offer of its policy, cut to the standard. */
record Earned(Held held, Tariff tariff, Terms terms, Offer offer, long totalFen) {}
