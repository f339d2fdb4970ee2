package dev.baton.sandbox.director;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents people and companies: no address can be reached, and the phone numbers are reserved for fiction. */
public final class MadeUpLeads {

    private static final List<String> FIRST = List.of(
            "Amelia", "Bram", "Clara", "Daniel", "Elena", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Katya", "Liam",
            "Maren", "Nadia", "Oscar", "Paula", "Quentin", "Rosa", "Simon", "Tessa", "Umar", "Vera", "Wim", "Yara");
    private static final List<String> LAST = List.of(
            "Abbott", "Brandt", "Costa", "Dubois", "Ekman", "Fischer", "Garner", "Hale", "Iversen", "Jansen", "Keller",
            "Lowe", "Moreau", "Novak", "Olsen", "Price", "Quinn", "Ricci", "Stone", "Thorne", "Urban", "Vance", "Weber",
            "Young");
    private static final List<String> COMPANY = List.of(
            "Alder",
            "Birch",
            "Cobalt",
            "Dune",
            "Ember",
            "Fjord",
            "Granite",
            "Harbour",
            "Indigo",
            "Juniper",
            "Kestrel",
            "Lakeside",
            "Meridian",
            "Nimbus",
            "Orchard",
            "Pinnacle",
            "Quarry",
            "Ridge",
            "Summit",
            "Tidewater");
    private static final List<String> TRADE = List.of(
            "Foods", "Logistics", "Clinics", "Textiles", "Energy", "Tools", "Packaging", "Hotels", "Insurance", "Labs");
    private static final List<String> EMEA = List.of("GB", "DE", "FR", "NL", "SE", "ES");
    private static final List<String> AMERICAS = List.of("US", "CA", "US", "BR");
    private static final List<String> ELSEWHERE = List.of("JP", "AU", "SG");

    private final RandomGenerator random;

    public MadeUpLeads(RandomGenerator random) {
        this.random = random;
    }

    /** @return a body for {@code POST /api/leads} */
    ObjectNode next(LeadKind kind) {
        String first = any(FIRST);
        String last = any(LAST);
        String company = any(COMPANY) + " " + any(TRADE);
        String domain = company.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example";
        ObjectNode lead = JsonNodeFactory.instance.objectNode();
        lead.put("source", kind.source());
        lead.put("email", (first + "." + last + "@" + domain).toLowerCase(Locale.ROOT));
        lead.put("phone", "+44 20 7946 0" + (100 + random.nextInt(900)));
        lead.put("first_name", first).put("last_name", last).put("company", company);
        lead.put("campaign", kind.campaign()).put("landing_page", kind.page());
        lead.putObject("consent").put("email", true).put("call", true);
        interest(kind, lead);
        return lead;
    }

    /** How ready somebody is, and where: what the shipped definition and its territories look at. */
    private void interest(LeadKind kind, ObjectNode lead) {
        ArrayNode done = lead.putArray("activities");
        switch (kind) {
            case DEMO, NOWHERE -> {
                lead.put("title", any(List.of("VP Operations", "Head of Sales", "Chief Revenue Officer")));
                lead.put("employees", 500 + random.nextInt(2_500));
                lead.put("country", any(kind == LeadKind.DEMO ? EMEA : ELSEWHERE));
                activity(done, "demo_request", 1);
                activity(done, "page_view", 4 + random.nextInt(12));
                ask(lead, "When do you want to start?", any(List.of("This quarter", "This year", "As soon as we can")));
            }
            case WEBINAR, AMERICAS -> {
                lead.put("title", any(List.of("Director of Marketing", "Head of Procurement", "Director of IT")));
                lead.put("employees", 120 + random.nextInt(300));
                lead.put("country", any(kind == LeadKind.WEBINAR ? EMEA : AMERICAS));
                activity(done, "webinar_attended", 1);
                activity(done, "pricing_view", 2 + random.nextInt(3));
                ask(
                        lead,
                        "What would you like to ask us?",
                        any(List.of("Do you integrate with SAP?", "What does it cost?")));
            }
            case WHITEPAPER -> {
                lead.put("title", any(List.of("Marketing Manager", "Analyst", "Team Lead Service")));
                lead.put("employees", 100 + random.nextInt(300));
                lead.put("country", any(EMEA));
                activity(done, "download", 1);
            }
        }
    }

    private static void activity(ArrayNode done, String type, int count) {
        done.addObject().put("type", type).put("count", count);
    }

    private static void ask(ObjectNode lead, String question, String answer) {
        lead.putArray("form").addObject().put("question", question).put("answer", answer);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
