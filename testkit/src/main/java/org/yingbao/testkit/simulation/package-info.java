/**
 * A deterministic simulation of brokers, stores and processes that fail. Everything that happens follows from one seed:
 * one thread runs at a time, and who runs next, what fails and who ends is drawn between any two steps.
 */
@NullMarked
package org.yingbao.testkit.simulation;

import org.jspecify.annotations.NullMarked;
