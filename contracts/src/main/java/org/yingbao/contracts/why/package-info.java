/** Why somebody gets what they get, in words: the texts that findings cite, and findings as sentences. */
@NullMarked
package org.yingbao.contracts.why;

import org.jspecify.annotations.NullMarked;
