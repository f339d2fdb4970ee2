/**
 * The command line and the wiring: everything is put together here by constructor, started and stopped.
 * It holds no logic of its own, and nothing imports it.
 */
@org.jspecify.annotations.NullMarked
package dev.baton;
