package dev.baton;

import dev.baton.definition.Definitions;
import dev.baton.intake.KeyRing;
import dev.baton.web.BatchServlet;
import dev.baton.web.BearerKeys;
import dev.baton.web.DocumentServlet;
import dev.baton.web.LeadDoor;
import dev.baton.web.LeadsServlet;
import dev.baton.web.TouchDoor;
import dev.baton.web.TouchesServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;

/** What other systems send leads to, put together. */
final class LeadApi {

    private LeadApi() {}

    /**
     * By the paths they serve.
     *
     * @param requestsPerSecond of each key
     */
    static Map<String, HttpServlet> servlets(
            KeyRing ring, int requestsPerSecond, LeadIntake intake, Definitions definitions, TouchDoor touches) {
        BearerKeys keys = new BearerKeys(ring, requestsPerSecond, System::nanoTime);
        LeadDoor door = new LeadDoor(intake.reader(), intake.oneByOne(), definitions);
        return Map.of(
                "/api/leads/*", new LeadsServlet(keys, door, intake.book(), definitions, touches),
                "/api/leads/batch", new BatchServlet(keys, door),
                "/api/touches", new TouchesServlet(keys, touches),
                "/api/touch.schema.json", new DocumentServlet("/touch.schema.json", "application/schema+json"),
                "/api/openapi.json", new DocumentServlet("/openapi.json", "application/json"),
                "/api/lead.schema.json", new DocumentServlet("/lead.schema.json", "application/schema+json"));
    }
}
