/**
 * What someone does to a lead, one verb-named class each: load, narrow to the state that allows the move, commit, or
 * refuse in a way that can be said in a sentence. It knows no Slack and no SQL.
 */
@NullMarked
package dev.baton.desk;

import org.jspecify.annotations.NullMarked;
