/** Money between the funds [SD-11]: closings, what they include of people, and the requests that follow. */
@NullMarked
package org.yingbao.contribution.funds;

import org.jspecify.annotations.NullMarked;
