/** Where tests find a MongoDB. */
@NullMarked
package org.yingbao.testkit.mongodb;

import org.jspecify.annotations.NullMarked;
