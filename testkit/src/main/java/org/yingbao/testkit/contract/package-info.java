/**
 * The public contract as a reader outside has it, to hold events against; and how a change of something public is
 * approved.
 */
@NullMarked
package org.yingbao.testkit.contract;

import org.jspecify.annotations.NullMarked;
