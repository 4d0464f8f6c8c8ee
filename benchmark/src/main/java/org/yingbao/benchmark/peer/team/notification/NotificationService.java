package org.yingbao.benchmark.peer.team.notification;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The notification service. */
@Configuration
@Import(InstructionListener.class)
public class NotificationService {}
