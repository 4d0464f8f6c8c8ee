/** List files as offices have them: read, put to the checks of the door, and written with what is wrong. */
@NullMarked
package org.yingbao.quickstart.office;

import org.jspecify.annotations.NullMarked;
