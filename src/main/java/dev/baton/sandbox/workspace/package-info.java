/**
 * The workspace as a model: people, channels, messages and views, kept in a file of changes and safe for many threads. It
 * knows no HTTP and judges no request; what Slack would refuse is refused by those who call it.
 */
@NullMarked
package dev.baton.sandbox.workspace;

import org.jspecify.annotations.NullMarked;
