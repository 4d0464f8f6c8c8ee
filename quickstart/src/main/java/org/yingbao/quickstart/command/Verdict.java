package org.yingbao.quickstart.command;

/** What a department decides about a list of its own. */
enum Verdict {
    ACCEPT,
    WITHDRAW
}
