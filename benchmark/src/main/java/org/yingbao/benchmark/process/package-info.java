/** The processes that are measured, and the machine they run on. */
@NullMarked
package org.yingbao.benchmark.process;

import org.jspecify.annotations.NullMarked;
