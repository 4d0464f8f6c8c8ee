package org.yingbao.quickstart;

/**
 * Lines to copy into a shell: a policy, a recognition, a death, and what tax reads. They are about Linyi (临沂), so that
 * nothing else answers.
 */
final class WhatToTry {

    private WhatToTry() {}

    static String text(String kafka) {
        return """
               Try it from another terminal: a policy of Linyi, a recognition there, and a death.

               %s
               %s
               %s

               What tax reads, after each of them:

               kcat -C -b %s -t contribution.instructions.v1 -X isolation.level=read_committed -o beginning -e -q | grep '"region":"371302"'

               Ctrl-C stops everything; started again it has all it had.
               """.formatted(
                        publish(kafka, "medical-insurance.policies.v1", POLICY),
                        publish(kafka, "civil-affairs.identity.v1", RECOGNITION),
                        publish(kafka, "public-security.vital-status.v1", DEATH),
                        kafka);
    }

    private static String publish(String kafka, String topic, String event) {
        return "echo '%s' | kcat -P -b %s -t %s -H content-type=application/cloudevents+json"
                .formatted(event.replace("\n", ""), kafka, topic);
    }

    private static final String PERSON = """
            "person":{"document":{"type":"RESIDENT_ID","number":"371399195602110027"},"name":"Li Ming"}""";

    private static final String POLICY = """
            {"specversion":"1.0","id":"try-1","source":"urn:try","type":"org.yingbao.policy.v1","time":"2022-09-01T09:00:00+08:00",
            "data":{"revision":1,"region":"371300","coverageYear":2023,"window":{"opens":"2022-09-01","closes":"2022-12-31"},
            "standards":[{"tier":1,"amountFen":35000}],"grants":[{"categories":["MINIMUM_LIVING"],"amount":{"fixedFen":15000}}]}}""";

    private static final String RECOGNITION = """
            {"specversion":"1.0","id":"try-2","source":"urn:try","type":"org.yingbao.identity-record.v1","time":"2022-10-10T09:00:00+08:00",
            "data":{"recordId":"try","revision":1,"status":"ACTIVE","category":"MINIMUM_LIVING","region":"371302","from":"2022-10-01",
            %s}}""".formatted(PERSON);

    private static final String DEATH = """
            {"specversion":"1.0","id":"try-3","source":"urn:try","type":"org.yingbao.vital-status.v1","time":"2022-11-02T09:00:00+08:00",
            "data":{"recordId":"try","revision":1,"status":"DECEASED","deceasedOn":"2022-11-01",
            %s}}""".formatted(PERSON);
}
