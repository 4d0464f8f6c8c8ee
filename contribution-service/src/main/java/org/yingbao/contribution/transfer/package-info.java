/** What finance says about money moved [SD-11]. */
@NullMarked
package org.yingbao.contribution.transfer;

import org.jspecify.annotations.NullMarked;
