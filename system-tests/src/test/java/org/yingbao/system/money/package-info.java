/** The money between the funds, and with tax, from the departments' events to what is published. */
@NullMarked
package org.yingbao.system.money;

import org.jspecify.annotations.NullMarked;
