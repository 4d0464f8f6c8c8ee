/** What concerns everybody at once: a policy that is revised, a day that passes. */
@NullMarked
package org.yingbao.benchmark.sweep;

import org.jspecify.annotations.NullMarked;
