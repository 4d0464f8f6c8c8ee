/** Money between the funds: what payers owe the insurance fund, and what closings include of it. */
package org.yingbao.rules.funds;
