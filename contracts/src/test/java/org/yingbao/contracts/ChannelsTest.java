package org.yingbao.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {
    private static final Contract CONTRACT = Contract.asWritten();

    @Test
    void topics_types_schemas_examples_and_the_catalogue_agree() {
        assertThat(ChannelAgreement.disagreements(CONTRACT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            address: tax.collections.v1                  | address: tax.payments.v1                | no topic tax.collections.v1
            taxCollections:                              | taxPayments:                            | tax.collections.v1: its id taxCollections
            message.timestamp.type: LogAppendTime        | ""                                      | tax.collections.v1: the time that the broker takes it
            name: org.yingbao.notice.v1                  | name: org.yingbao.letter.v1             | no event type org.yingbao.notice.v1
            schemas/day.v1.schema.json                   | schemas/night.v1.schema.json            | platform.days.v1: the schema of org.yingbao.day.v1
             examples/policy.v1.every-form.json,          | ""                                      | no example of org.yingbao.policy.v1 examples/policy.v1.every-form.json
            x-consumers: [contribution-service]          | x-consumers: [subsidy-service]          | no operation subsidy-service receive finance.transfer-receipts.v1
            x-inner: true                                | x-inner: false                          | identity.records.v1: x-inner
            partitions: 1                                | partitions: 8                           | subsidy.policies.v1: partitions
            retention.ms: 34560000000                    | retention.bytes: 1                      | tax.collections.v1: cleanup and retention
            """)
    void a_planted_disagreement_is_noticed(String written, String altered, String noticed) {
        var yaml = Contract.catalogue();
        assertThat(yaml).contains(written);
        assertThat(ChannelAgreement.disagreements(CONTRACT.withAsyncApi(yaml.replace(written, altered))))
                .contains(noticed);
    }

    @Test
    void a_topic_that_nobody_declared_is_noticed() {
        var yaml = Contract.catalogue()
                .replace("channels:\n", "channels:\n  weatherReports: {address: weather.reports.v1}\n");
        assertThat(ChannelAgreement.disagreements(CONTRACT.withAsyncApi(yaml)))
                .contains("unknown topic weather.reports.v1");
    }
}
