/**
 * Charts as drawings that say in words what they show, with the numbers as a table beside them. It knows nothing of where
 * the numbers come from; colours come from its style sheet, by class.
 */
@NullMarked
package dev.baton.html.chart;

import org.jspecify.annotations.NullMarked;
