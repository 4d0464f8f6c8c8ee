/** The command line of departments. */
@NullMarked
package org.yingbao.quickstart.command;

import org.jspecify.annotations.NullMarked;
