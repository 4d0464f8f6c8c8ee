/** Departments that publish: events as they send them, a seeded load, and what they published so far. */
@NullMarked
package org.yingbao.testkit.departments;

import org.jspecify.annotations.NullMarked;
