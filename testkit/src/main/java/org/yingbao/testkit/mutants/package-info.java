/** Records that no department should send, made from approved examples and a seed. */
@NullMarked
package org.yingbao.testkit.mutants;

import org.jspecify.annotations.NullMarked;
