/** A case: what is shown of one person. */
@NullMarked
package org.yingbao.reporting.person;

import org.jspecify.annotations.NullMarked;
