/** Personal data under the platform secret. */
@NullMarked
package org.yingbao.pipeline.sealing;

import org.jspecify.annotations.NullMarked;
