/** Faults that a simulation must find: each puts something wrong in the place of a part. */
@NullMarked
package org.yingbao.system.simulation.planted;

import org.jspecify.annotations.NullMarked;
