package dev.baton.slack;

import dev.baton.lead.UserId;
import org.jspecify.annotations.Nullable;

/** Where an item really goes. */
public sealed interface Target {

    /**
     * @param name      as the playbook names it: {@code #leads-emea} or {@code C…}
     * @param insteadOf the channel it would go to in live mode; null in live mode
     */
    record Channel(String name, @Nullable String insteadOf) implements Target {}

    record Person(UserId id) implements Target {}
}
