/** Policies as the texts give them, which revision is in force when, and what each grants. */
package org.yingbao.rules.policy;
