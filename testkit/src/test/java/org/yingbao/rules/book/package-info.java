/** The rule book: every provision with its text, its class and examples, generated from the rules. */
@NullMarked
package org.yingbao.rules.book;

import org.jspecify.annotations.NullMarked;
