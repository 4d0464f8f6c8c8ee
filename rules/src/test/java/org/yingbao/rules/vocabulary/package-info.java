/** The words tests are told in: people, policies, days of collection. */
package org.yingbao.rules.vocabulary;
