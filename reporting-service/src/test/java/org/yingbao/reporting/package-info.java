@NullMarked
package org.yingbao.reporting;

import org.jspecify.annotations.NullMarked;
