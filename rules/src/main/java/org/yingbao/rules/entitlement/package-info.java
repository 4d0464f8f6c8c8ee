/**
 * What a person is entitled to for a coverage year, as a step function of the day on which the contribution is
 * collected.
 */
package org.yingbao.rules.entitlement;
