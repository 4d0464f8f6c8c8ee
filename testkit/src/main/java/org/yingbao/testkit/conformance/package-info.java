/** The checks of the doors as tests of those who send: {@link org.yingbao.testkit.conformance.ConformanceTest}. */
@NullMarked
package org.yingbao.testkit.conformance;

import org.jspecify.annotations.NullMarked;
