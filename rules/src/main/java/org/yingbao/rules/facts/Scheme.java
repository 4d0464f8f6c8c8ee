package org.yingbao.rules.facts;

/** Resident insurance (城乡居民医保) or employee insurance (职工医保). */
public enum Scheme {
    RESIDENT,
    EMPLOYEE
}
