package org.yingbao.benchmark.peer.team.contribution;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.benchmark.peer.team.subject.Subjects;

/** The contribution service. */
@Configuration
@Import({Subjects.class, SettledYears.class, InstructionEvents.class, EntitlementListener.class})
public class ContributionService {}
