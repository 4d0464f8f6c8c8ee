/** Records that no department should send, sent to the whole platform on real parts. */
@NullMarked
package org.yingbao.system.hostile;

import org.jspecify.annotations.NullMarked;
