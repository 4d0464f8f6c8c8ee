/** Lüliang 2023: a real published policy and an invented population of the published size and result. */
@NullMarked
package org.yingbao.quickstart.story;

import org.jspecify.annotations.NullMarked;
