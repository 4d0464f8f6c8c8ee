/** What the policy texts say, as pure functions of the facts: see {@code docs/architecture.md}. */
package org.yingbao.rules;
