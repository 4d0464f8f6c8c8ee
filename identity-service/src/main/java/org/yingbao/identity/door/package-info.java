/** What is checked of a department record before anything else sees it. */
@NullMarked
package org.yingbao.identity.door;

import org.jspecify.annotations.NullMarked;
