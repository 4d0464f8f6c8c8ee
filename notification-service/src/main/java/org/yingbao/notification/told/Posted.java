package org.yingbao.notification.told;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.notification.Notice;

/** A notice as it waits in the person's document to be published. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Posted(Notice notice, @Nullable String subject) {}
