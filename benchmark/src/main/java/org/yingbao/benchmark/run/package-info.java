/** Everything in one run, and runs beside each other. */
@NullMarked
package org.yingbao.benchmark.run;

import org.jspecify.annotations.NullMarked;
