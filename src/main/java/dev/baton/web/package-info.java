/** The HTTP side: Jetty, the lead API and the health check. It turns requests into submissions and answers into documents. */
@NullMarked
package dev.baton.web;

import org.jspecify.annotations.NullMarked;
