/** What Yingbao's topics carry for so many department records, so that others can carry as much. */
@NullMarked
package org.yingbao.benchmark.traffic;

import org.jspecify.annotations.NullMarked;
