/** The chain of services in the simulation, and the promises that hold after each seed. */
@NullMarked
package org.yingbao.system.simulation;

import org.jspecify.annotations.NullMarked;
