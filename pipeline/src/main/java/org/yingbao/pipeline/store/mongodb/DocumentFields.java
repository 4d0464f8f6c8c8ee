package org.yingbao.pipeline.store.mongodb;

/** The shape of a document: {@code {_id, version, body: {…}, ix: {index: [values]}}}. */
final class DocumentFields {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String BODY = "body";
    static final String INDEXES = "ix";

    private DocumentFields() {}

    static String index(String name) {
        return INDEXES + "." + name;
    }
}
