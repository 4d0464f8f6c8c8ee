/** The store shared by many instances: MongoDB through its plain driver. */
@NullMarked
package org.yingbao.pipeline.store.mongodb;

import org.jspecify.annotations.NullMarked;
