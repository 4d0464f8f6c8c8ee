/** Where records from outside are checked before anything else sees them. */
@NullMarked
package org.yingbao.pipeline.door;

import org.jspecify.annotations.NullMarked;
