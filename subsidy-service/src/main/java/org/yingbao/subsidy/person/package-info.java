/** What each person is entitled to. */
@NullMarked
package org.yingbao.subsidy.person;

import org.jspecify.annotations.NullMarked;
