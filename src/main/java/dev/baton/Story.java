package dev.baton;

import dev.baton.sandbox.director.Scenario;

/**
 * What is played in a new sandbox workspace.
 *
 * @param speed how many seconds of the leads' time pass in a second
 */
record Story(Scenario scenario, int speed) {}
