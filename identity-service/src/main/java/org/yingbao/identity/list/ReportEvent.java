package org.yingbao.identity.list;

/** What is to leave of a list. */
sealed interface ReportEvent {

    record ReportDue(DueReport report) implements ReportEvent {}

    record DifferencesDue(DueDifferences differences) implements ReportEvent {}
}
