/**
 * The definition that both teams signed: what scores how many points and when a lead is ready. Pure: the same facts
 * give the same scorecard whoever looks, and nothing here reads a clock or the outside.
 */
@NullMarked
package dev.baton.definition;

import org.jspecify.annotations.NullMarked;
