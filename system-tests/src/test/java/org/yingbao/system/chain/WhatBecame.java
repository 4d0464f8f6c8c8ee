package org.yingbao.system.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.yingbao.pipeline.Json;
import org.yingbao.pipeline.event.Headers;
import tools.jackson.databind.JsonNode;

/**
 * What became of an input.
 *
 * @param deadLetters reason and detail of each
 * @param instructions to tax about the people in it, in order
 * @param everywhere all other topics that Yingbao writes, as text
 */
record WhatBecame(
        List<String> deadLetters,
        List<ConsumerRecord<byte[], byte[]>> instructions,
        List<String> warned,
        List<String> everywhere) {

    /** The alternatives of a sentence such as {@code a dead letter, or not supported}. */
    boolean is(String wanted) {
        return wanted.isEmpty() || Stream.of(wanted.split(", or ")).anyMatch(this::isOne);
    }

    private boolean isOne(String wanted) {
        if (wanted.startsWith("dead letter ")) {
            return deadLetters.stream().anyMatch(letter -> isLetter(letter, wanted));
        }
        return switch (wanted) {
            case "a dead letter" -> !deadLetters.isEmpty();
            case "no instruction", "not supported" -> instructions.isEmpty();
            case "warned of" -> !warned.isEmpty();
            case "no inner topic holds it in clear" -> everywhere.isEmpty();
            default ->
                !instructions.isEmpty() && Stream.of(wanted.split(", ", -1)).allMatch(this::says);
        };
    }

    private static boolean isLetter(String letter, String wanted) {
        String[] never = wanted.substring("dead letter ".length()).split(", never ", -1);
        String[] says = never[0].split(" that says ", -1);
        boolean reason = Stream.of(says[0].split(" or ", -1)).anyMatch(each -> letter.startsWith(each + " "));
        boolean words = says.length == 1 || Stream.of(says[1].split(" or ", -1)).anyMatch(letter::contains);
        return reason && words && (never.length == 1 || !letter.contains(never[1]));
    }

    private boolean says(String words) {
        JsonNode last = Json.MAPPER.readTree(instructions.getLast().value());
        String value = words.substring(words.lastIndexOf(' ') + 1);
        return switch (words.substring(0, words.length() - value.length()).strip()) {
            case "" -> last.path("action").asString().equals(value);
            case "own share" -> last.path("selfFen").asString().equals(value);
            case "adjustment" -> last.path("adjustmentFen").asString().equals(value);
            case "version" -> last.path("version").asString().equals(value);
            case "name" -> last.path("name").asString().equals(value.replace("'", ""));
            case "trace" ->
                String.valueOf(Headers.text(instructions.getLast(), Headers.TRACE_PARENT))
                        .contains(value);
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Override
    public String toString() {
        return "%s, instructions %s, warned of %s, in the clear %s"
                .formatted(
                        deadLetters,
                        instructions.stream()
                                .map(each -> new String(each.value(), UTF_8))
                                .toList(),
                        warned,
                        everywhere);
    }
}
