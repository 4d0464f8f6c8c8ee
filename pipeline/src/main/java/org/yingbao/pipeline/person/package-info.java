/** The fold of one person and the steps around it. */
@NullMarked
package org.yingbao.pipeline.person;

import org.jspecify.annotations.NullMarked;
