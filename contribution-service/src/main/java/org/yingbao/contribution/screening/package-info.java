/** Who is suspected uninsured, as tax is told. */
@NullMarked
package org.yingbao.contribution.screening;

import org.jspecify.annotations.NullMarked;
