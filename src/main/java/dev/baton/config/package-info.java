/** Settings from the environment and the playbook from its file, with every mistake reported at once. Read at start. */
@NullMarked
package dev.baton.config;

import org.jspecify.annotations.NullMarked;
