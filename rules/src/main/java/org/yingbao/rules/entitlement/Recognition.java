package org.yingbao.rules.entitlement;

import org.yingbao.rules.facts.Identity;
import org.yingbao.rules.policy.PolicyRegister;

/** An identity that is not annulled, with the nearest policy of its region for the year. */
record Recognition(Identity identity, PolicyRegister policies) {}
