/** What departments say of one person, merged: the input of every decision. */
package org.yingbao.rules.facts;
