/** The web over real HTTP on a free port, with a real SQLite store behind it. */
@NullMarked
package dev.baton.web;

import org.jspecify.annotations.NullMarked;
