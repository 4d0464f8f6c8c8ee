/** A log in memory and a member of a group on it, to drive a stage without a broker. */
@NullMarked
package org.yingbao.testkit.stage;

import org.jspecify.annotations.NullMarked;
