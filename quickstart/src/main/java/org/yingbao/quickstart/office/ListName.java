package org.yingbao.quickstart.office;

/** Which list is published, of whom, and where. */
public record ListName(String topic, String source, String listId, long revision, boolean compare) {}
