package org.yingbao.quickstart.command;

/** How results are printed; users may write it in small letters. */
enum Format {
    TEXT,
    JSON
}
