/** The rules with nothing around them: events in, last instructions out, compared with the second model. */
package org.yingbao.rules.alone;
