package org.yingbao.rules.list;

/** What one list says of one person in one category. */
public record Mention<C>(FullList list, Said<C> said) {}
