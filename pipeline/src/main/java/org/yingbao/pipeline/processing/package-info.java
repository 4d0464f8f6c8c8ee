/** How a batch is processed: the inside of a stage. */
@NullMarked
package org.yingbao.pipeline.processing;

import org.jspecify.annotations.NullMarked;
