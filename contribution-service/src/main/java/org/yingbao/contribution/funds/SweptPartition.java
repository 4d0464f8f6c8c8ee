package org.yingbao.contribution.funds;

/** A partition of which everybody is reached by a closing. */
record SweptPartition(String closingId, int partition) {}
