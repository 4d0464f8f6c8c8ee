package org.yingbao.rules.policy;

import java.util.function.Predicate;

/** The words of the open code lists: a place may use others, but whoever publishes a policy is told of them. */
public record KnownWords(Predicate<String> categories, Predicate<String> attributes, Predicate<String> payers) {}
