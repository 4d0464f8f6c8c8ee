package org.yingbao.quickstart.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in the data folder how much of the story was played to its end. */
record Played(Path file) {

    static Played in(Path data) {
        return new Played(data.resolve("story-lvliang"));
    }

    /** How many people; 0: none. A larger share is played over a smaller one: who is there already changes nothing. */
    int people() {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void remember(int people) {
        try {
            Files.writeString(file, people + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
