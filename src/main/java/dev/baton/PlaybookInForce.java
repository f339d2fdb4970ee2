package dev.baton;

import dev.baton.definition.Definition;
import dev.baton.definition.Definitions;

/** A playbook's definition as it will be; what is only rehearsed or looked at is not put in force. */
record PlaybookInForce(Definition current) implements Definitions {

    @Override
    public Definition version(int version) {
        return current;
    }
}
