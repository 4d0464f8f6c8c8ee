/** The registers of all departments, merged into persons. */
@NullMarked
package org.yingbao.identity.person;

import org.jspecify.annotations.NullMarked;
