/** Previews of drafts through all services, on a log and stores in memory. */
@org.jspecify.annotations.NullMarked
package org.yingbao.system.preview;
