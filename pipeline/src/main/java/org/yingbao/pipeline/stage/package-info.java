/** What a service implements: a stage, its documents and its outputs. */
@NullMarked
package org.yingbao.pipeline.stage;

import org.jspecify.annotations.NullMarked;
