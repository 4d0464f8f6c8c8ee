package org.yingbao.rules.policy;

/** What an ordinary person pays for the year in a tier (个人缴费标准), in fen. */
public record Standard(int tier, long amountFen) {}
