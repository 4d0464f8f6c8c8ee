package org.yingbao.rules.list;

/** Names one revision of a list within its source. */
public record ListName(String listId, long revision) {}
