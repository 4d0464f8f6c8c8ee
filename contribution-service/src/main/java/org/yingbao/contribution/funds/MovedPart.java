package org.yingbao.contribution.funds;

/** What the people of a partition add to a request now. */
record MovedPart(int partition, RequestPart part) {}
