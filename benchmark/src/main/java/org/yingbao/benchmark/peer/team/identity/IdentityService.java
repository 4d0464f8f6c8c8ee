package org.yingbao.benchmark.peer.team.identity;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.yingbao.benchmark.peer.team.subject.Subjects;

/** The identity service. */
@Configuration
@Import({Subjects.class, Admission.class, IntakeListener.class, RegisterOwners.class, PersonListener.class})
public class IdentityService {}
