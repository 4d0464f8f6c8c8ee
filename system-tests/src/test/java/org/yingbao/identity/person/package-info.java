/** What tests open up of persons. */
@NullMarked
package org.yingbao.identity.person;

import org.jspecify.annotations.NullMarked;
