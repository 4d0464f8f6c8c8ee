/**
 * The second model: the decisions written again from the pages, day by day, without a line of the rules; worlds of
 * random people and policies; the worked examples.
 */
@NullMarked
package org.yingbao.testkit.model;

import org.jspecify.annotations.NullMarked;
