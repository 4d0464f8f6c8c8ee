package org.yingbao.rules.entitlement;

import org.yingbao.rules.place.Region;

/** The enrolment that says where the contribution is paid, on the last day to look at; ended if not active. */
public record LastEnrolment(Region region, boolean active) {}
