/** The code words that travel, with their Chinese names. */
@NullMarked
package org.yingbao.contracts.code;

import org.jspecify.annotations.NullMarked;
