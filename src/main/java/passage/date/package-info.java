/**
 * What a curator means by a date: EDTF text to and from a value, the earliest and the latest day it allows, and words
 * for people.
 *
 * <p>Dates follow ISO 8601-2:2019 (EDTF) levels 0 and 1, and of level 2 sets, qualified parts and unspecified digits
 * anywhere. Days are counted as proleptic-Gregorian epoch days (0 is 1970-01-01) and ranges are half-open; the year 0
 * is 1 BC. There are no times of day.
 */
package passage.date;
