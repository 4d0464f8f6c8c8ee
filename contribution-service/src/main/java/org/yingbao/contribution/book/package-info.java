/** Topics that every instance reads whole, and how far it has read them. */
@NullMarked
package org.yingbao.contribution.book;

import org.jspecify.annotations.NullMarked;
