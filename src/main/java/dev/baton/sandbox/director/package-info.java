/**
 * The hand that plays the world around the workspace: the clock that leads live by, leads that come in, people who act and
 * how Slack is today. It reaches the app over HTTP and through what people can do, and nothing else.
 */
@NullMarked
package dev.baton.sandbox.director;

import org.jspecify.annotations.NullMarked;
