/**
 * What travels between departments, the platform and tax: topics, event types and values, one package per publisher.
 */
@NullMarked
package org.yingbao.contracts;

import org.jspecify.annotations.NullMarked;
