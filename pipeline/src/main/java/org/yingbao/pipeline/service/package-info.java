/** What every service has: settings, health, metrics. */
@NullMarked
package org.yingbao.pipeline.service;

import org.jspecify.annotations.NullMarked;
