/** The rules with nothing around them: events in, last instructions out, compared with the plain model. */
package org.yingbao.rules.alone;
