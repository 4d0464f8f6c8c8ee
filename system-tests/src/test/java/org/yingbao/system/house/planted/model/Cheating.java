package org.yingbao.system.house.planted.model;

import org.yingbao.rules.finding.Provision;

/** A second model that asks the first. */
public record Cheating(Provision provision) {}
