package org.yingbao.quickstart.command;

import java.nio.file.Path;

/** Where the copy of a file goes. */
final class CopyBeside {

    private CopyBeside() {}

    static Path of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 1
                ? file.resolveSibling(name + "-问题")
                : file.resolveSibling(name.substring(0, dot) + "-问题" + name.substring(dot));
    }
}
