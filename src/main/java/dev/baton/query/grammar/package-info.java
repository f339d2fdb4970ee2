/**
 * Questions in plain words: a small grammar, without any outside service, that makes a question of them or says which words
 * it could not place. It never answers with a word left over, and it asks nobody for leads.
 */
@NullMarked
package dev.baton.query.grammar;

import org.jspecify.annotations.NullMarked;
