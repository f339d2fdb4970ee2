/**
 * What is owed to Slack and how it gets there: first in first out per lead, paced per channel, retried or reported. It
 * calls out only through Delivery, and never inside a transaction.
 */
@NullMarked
package dev.baton.outbox;

import org.jspecify.annotations.NullMarked;
