package dev.baton.desk;

import dev.baton.lead.NextStep;
import dev.baton.lead.Route;
import dev.baton.lead.Touch;
import dev.baton.routing.Routing;
import dev.baton.sla.BusinessHours;
import dev.baton.sla.FollowUps;
import java.util.Optional;

/**
 * What the playbook says is to be done next.
 *
 * @param fallbackHours in which leads are worked that no territory took
 */
public record Agenda(FollowUps followUps, Routing routing, BusinessHours fallbackHours) {

    Optional<NextStep> after(Touch touch, Route route) {
        return followUps.of(touch.channel(), touch.outcome(), touch.loggedAt(), hours(route));
    }

    BusinessHours hours(Route route) {
        return routing.hours(route, fallbackHours);
    }
}
