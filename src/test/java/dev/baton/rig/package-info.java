/**
 * The bot as a process that is killed at every step of a delivery, again and again, while leads come in. It looks at the bot
 * from outside only: over HTTP, in the workspace, and in the database once the process is dead.
 */
@org.jspecify.annotations.NullMarked
package dev.baton.rig;
