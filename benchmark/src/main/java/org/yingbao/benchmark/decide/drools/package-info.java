/** The decision as Drools rules, and the facts they are about. */
@NullMarked
package org.yingbao.benchmark.decide.drools;

import org.jspecify.annotations.NullMarked;
