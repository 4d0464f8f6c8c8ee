/** Where policies, regions and days come in. */
@NullMarked
package org.yingbao.subsidy.door;

import org.jspecify.annotations.NullMarked;
