/** The fold of one person and the steps around it. */
@NullMarked
package org.yingbao.pipeline.stage;

import org.jspecify.annotations.NullMarked;
