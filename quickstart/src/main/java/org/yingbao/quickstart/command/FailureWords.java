package org.yingbao.quickstart.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.kafka.common.KafkaException;
import org.yingbao.quickstart.office.FileTrouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Words for what goes wrong; a stack trace helps no office. */
final class FailureWords implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        String words = switch (failure) {
            case FileTrouble trouble -> String.valueOf(trouble.getMessage());
            case NoSuchFileException missing -> "没有这个文件 / no such file: " + missing.getFile();
            case IOException unreadable -> "文件读写失败 / the file cannot be read or written: " + unreadable.getMessage();
            case KafkaException broker -> "消息服务不可用 / the broker cannot be used: " + broker.getMessage();
            default -> throw failure;
        };
        command.getErr().println(words);
        return failure instanceof KafkaException ? Yingbao.BAD : Yingbao.WRONG_USAGE;
    }
}
