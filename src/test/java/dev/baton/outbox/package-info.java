/** Tests of the courier: time is set, deliveries are scripted, and nothing here sleeps. */
@NullMarked
package dev.baton.outbox;

import org.jspecify.annotations.NullMarked;
