package org.yingbao.contracts.subsidy;

/**
 * Where a page belongs, on inner topics.
 *
 * @param sweep which look through the partition it is of: what is looked through twice counts once
 * @param page from 0, without gaps
 * @param last whether no other follows
 */
public record PreviewPlace(int partition, long sweep, long page, boolean last) {}
