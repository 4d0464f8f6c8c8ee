/** Who is suspected uninsured, and how many of those in scope are insured. */
package org.yingbao.rules.screening;
