package org.yingbao.quickstart.office;

/** A file cannot be read as a list; the message has the Chinese words first and no value of a person. */
public final class FileTrouble extends RuntimeException {

    FileTrouble(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
