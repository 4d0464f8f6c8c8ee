/** Why a decision came out as it did: provisions with their citations, and findings about them. */
package org.yingbao.rules.finding;
