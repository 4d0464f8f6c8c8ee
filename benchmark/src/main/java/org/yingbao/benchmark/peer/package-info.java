/** What the other ways share with Yingbao: its checks, its folds, its rules and its events, without its pipeline. */
@NullMarked
package org.yingbao.benchmark.peer;

import org.jspecify.annotations.NullMarked;
