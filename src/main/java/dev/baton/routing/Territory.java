package dev.baton.routing;

import dev.baton.lead.Condition;
import dev.baton.sla.BusinessHours;

/**
 * A part of the market that one roster serves in one channel.
 *
 * @param key     its code, never changed once in use
 * @param name    what people read, such as {@code EMEA}
 * @param channel as the playbook names it: {@code #leads-emea} or {@code C…}
 * @param roster  key of the roster that may claim here
 * @param hours   when its people work: promises run in these hours
 */
public record Territory(String key, String name, String channel, String roster, BusinessHours hours, Condition when) {}
