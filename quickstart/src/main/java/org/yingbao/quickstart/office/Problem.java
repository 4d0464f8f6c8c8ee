package org.yingbao.quickstart.office;

/**
 * What is wrong with a row, without any value of it.
 *
 * @param row its number in the file
 * @param bad false: the row is only not needed, and harms nothing
 */
public record Problem(long row, String reason, boolean bad, String chinese, String english) {}
