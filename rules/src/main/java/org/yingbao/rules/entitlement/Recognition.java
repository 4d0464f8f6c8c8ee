package org.yingbao.rules.entitlement;

import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.policy.Locality;

/** An identity that is not annulled, with what its region means in the year. */
record Recognition(Identity identity, Locality place) {}
