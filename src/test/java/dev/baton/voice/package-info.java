/** Tests of what sales hears. */
@org.jspecify.annotations.NullMarked
package dev.baton.voice;
