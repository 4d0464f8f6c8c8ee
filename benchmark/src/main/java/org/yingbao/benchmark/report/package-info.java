/** Tables for the reader, files for whoever draws or compares. */
@NullMarked
package org.yingbao.benchmark.report;

import org.jspecify.annotations.NullMarked;
