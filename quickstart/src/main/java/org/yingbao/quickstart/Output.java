package org.yingbao.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where nothing says how to write (no locale, as in most containers), Java writes ASCII; UTF-8 is more of the same. */
final class Output {

    private Output() {}

    static void inUtf8() {
        if (System.out.charset().equals(StandardCharsets.US_ASCII)) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        }
    }
}
