package org.yingbao.quickstart.story;

import org.yingbao.contracts.Topics;

/** Who recognises hardship (民政, 农业农村). */
enum Department {
    CIVIL_AFFAIRS(Topics.CIVIL_AFFAIRS_IDENTITY, "urn:cn:civil-affairs", "MZ"),
    RURAL_AFFAIRS(Topics.RURAL_AFFAIRS_IDENTITY, "urn:cn:rural-affairs", "NY");

    final String topic;
    final String source;
    final String records;

    Department(String topic, String source, String records) {
        this.topic = topic;
        this.source = source;
        this.records = records;
    }
}
