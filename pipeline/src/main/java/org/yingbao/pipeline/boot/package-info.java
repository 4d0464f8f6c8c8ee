/** What every service has: settings, health, metrics. */
@NullMarked
package org.yingbao.pipeline.boot;

import org.jspecify.annotations.NullMarked;
