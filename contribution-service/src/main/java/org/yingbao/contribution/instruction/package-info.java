/** What tax is to do: deciding it, and instructions as they travel. */
@NullMarked
package org.yingbao.contribution.instruction;

import org.jspecify.annotations.NullMarked;
