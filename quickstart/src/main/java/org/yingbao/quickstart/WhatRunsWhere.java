package org.yingbao.quickstart;

import java.nio.file.Path;

/** The addresses of a running quickstart. */
final class WhatRunsWhere {

    private WhatRunsWhere() {}

    static String text(String kafka, String http, Path data, boolean reporting) {
        return """

               Kafka     %s
               Contract  %s/ and %2$s/asyncapi.yaml
               Health    %2$s/actuator/health, metrics %2$s/actuator/prometheus
               Data      %s, all of it
               Services  identity, subsidy, contribution, notification%s: all in this process
               """.formatted(kafka, http, data.toAbsolutePath().normalize(), reporting ? ", reporting" : "");
    }
}
