/**
 * Makes the labelled mail of {@code mail-fixtures/duplicates}: a few unique requests, and every road by which each of them
 * came in. Start at {@link nl.collectieveinbox.duplicates.arrivals.Arrivals}.
 */
@NullMarked
package nl.collectieveinbox.duplicates.arrivals;

import org.jspecify.annotations.NullMarked;
