/** What the doors would say of records, without a platform. */
@NullMarked
package org.yingbao.pipeline.conformance;

import org.jspecify.annotations.NullMarked;
