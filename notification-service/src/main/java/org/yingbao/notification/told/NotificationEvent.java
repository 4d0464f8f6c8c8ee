package org.yingbao.notification.told;

import org.jspecify.annotations.Nullable;
import org.yingbao.contracts.contribution.Instruction;

/**
 * An instruction as it came.
 *
 * @param subject whom it is about, sealed; nobody opens it here
 */
public record NotificationEvent(
        Instruction instruction, @Nullable String subject) {}
