package org.yingbao.quickstart.story;

/**
 * An invented person.
 *
 * @param number counts the whole population from 1
 * @param twice known to a second department too, in a class that earns less
 */
record Resident(int number, Hardship hardship, County county, String document, String name, boolean twice) {}
