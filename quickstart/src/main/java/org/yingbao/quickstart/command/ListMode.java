package org.yingbao.quickstart.command;

/** Whether a list is to change anything. */
enum ListMode {
    APPLY,
    COMPARE
}
