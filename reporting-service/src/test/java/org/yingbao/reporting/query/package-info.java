@NullMarked
package org.yingbao.reporting.query;

import org.jspecify.annotations.NullMarked;
