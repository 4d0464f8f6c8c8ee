/** Full lists (月度全量名单): what they say of people, and which of them count. */
package org.yingbao.rules.list;
