package org.minutebook.desk.review;

/**
 * One answer of several.
 *
 * @param value as in the records: "NOTED"
 * @param words as people say it
 */
record Choice(String value, String words) {}
