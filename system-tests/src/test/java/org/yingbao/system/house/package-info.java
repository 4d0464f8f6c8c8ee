/** How the modules of the project depend on each other, and what they call things. */
@NullMarked
package org.yingbao.system.house;

import org.jspecify.annotations.NullMarked;
