package org.yingbao.identity.person;

/** Everybody of a partition whom a sweep found has told their records. */
public record RecordsTold(RecordsAsked asked, int partition) {

    public static final String TYPE = "org.yingbao.records-told.v1";
}
