/** What region codes mean from year to year: successors, regions above, pooling regions. */
package org.yingbao.rules.territory;
