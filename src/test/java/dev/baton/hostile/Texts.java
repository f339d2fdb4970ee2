package dev.baton.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.Company;
import dev.baton.sandbox.workspace.Message;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A lead for each kind, with a text of that kind in every field it has: received, posted, claimed and looked at. */
final class Texts {

    private final Site site;
    private final Map<Kind, Long> numbers = new EnumMap<>(Kind.class);

    private Texts(Site site) {
        this.site = site;
    }

    static Texts in(Site site) throws Exception {
        Texts texts = new Texts(site);
        for (Kind kind : Kind.values()) {
            texts.numbers.put(kind, texts.submit(kind));
        }
        texts.site.company().type("Ana Silva", "leads-emea", "/lead list open");
        for (Kind kind : Kind.values()) {
            texts.lookAt(kind);
        }
        for (Kind again : List.of(Kind.TOKENS, Kind.LINKS)) {
            assertThat(texts.submit(again)).isEqualTo(texts.numbers.get(again));
        }
        site.settle();
        return texts;
    }

    /** The lead as it is kept: the texts of its fields, as JSON. */
    JsonNode kept(Kind kind) throws Exception {
        return site.facts(Objects.requireNonNull(numbers.get(kind)));
    }

    /** All that anybody in the workspace can read by now. */
    String shown() {
        Company company = site.company();
        return company.workspace.channels().all().stream()
                .flatMap(channel -> company.workspace.members().people().stream()
                        .flatMap(person -> company.workspace.messages().seenBy(person.id(), channel.id()).stream()))
                .distinct()
                .map(Texts::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(Message message) {
        return read(message.blocks());
    }

    private static String read(JsonNode node) {
        String inside =
                StreamSupport.stream(node.spliterator(), false).map(Texts::read).collect(Collectors.joining());
        String text = node.path("text").asText("");
        return node.path("type").asText().equals("mrkdwn")
                ? text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") + "\n"
                : text + inside;
    }

    private long submit(Kind kind) throws Exception {
        Answer answer = site.leads().json(lead(kind).toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.code()).as(answer.text()).isBetween(200, 201);
        Company company = site.company();
        return company.lead(number(answer)).path("number").asLong();
    }

    private static long number(Answer answer) {
        String number = answer.text().replaceFirst("(?s)^.*?\"number\":(\\d+).*$", "$1");
        return Long.parseLong(number);
    }

    /** Its owner claims it and opens everything there is; somebody else tries, too. */
    private void lookAt(Kind kind) {
        String owner = kind.country().equals("US") ? "Ben Carter" : "Ana Silva";
        Long number = numbers.get(kind);
        assertThat(site.company().type(owner, "leads-emea", "/lead claim " + number))
                .startsWith("#" + number + " is yours");
        for (String verb : List.of("show", "why", "status")) {
            site.company().type(owner, "leads-emea", "/lead " + verb + " " + number);
            site.company().type("Max Vogel", "leads-emea", "/lead " + verb + " " + number);
        }
        assertThat(site.company()
                        .type(
                                owner,
                                "leads-emea",
                                "/lead touch " + number + " call no-answer \"" + kind.typed("note", 2_000) + "\""))
                .contains("#" + number);
        site.company().type(owner, "leads-emea", "/lead mine");
        site.company().type(owner, "leads-emea", "/lead status \"" + kind.typed("company", 60) + "\"");
    }

    private static ObjectNode lead(Kind kind) {
        String phone = "+44 20 7946 02" + kind.number();
        ObjectNode lead = JsonNodeFactory.instance.objectNode().put("employees", 800);
        lead.put("source", kind.typed("source", 100)).put("external_id", kind.typed("external_id", 200));
        lead.put("first_name", kind.typed("first_name", 100)).put("last_name", kind.typed("last_name", 100));
        lead.put("title", kind.typed("title", 200)).put("company", kind.typed("company", 200));
        lead.put("campaign", kind.typed("campaign", 200)).put("landing_page", kind.typed("landing_page", 2_000));
        lead.put("email", kind == Kind.TOKENS ? kind.typed("email", 254) : "jo@text-" + kind.number() + ".example");
        lead.put("phone", kind == Kind.BROADCASTS ? kind.typed("phone", 60) : phone);
        lead.put("country", kind.country());
        lead.putObject("form").put(kind.typed("question", 300), kind.typed("answer", 5_000));
        lead.putObject("fields").put(kind.typed("name", 100), kind.typed("value", 5_000));
        lead.putObject("consent").put("email", true).put("wording", kind.typed("wording", 5_000));
        lead.putArray("activities")
                .add(activity("demo_request"))
                .add(activity("pricing_view").put("count", 3))
                .add(activity(kind.typed("type", 100)).put("detail", kind.typed("detail", 1_000)));
        return lead;
    }

    private static ObjectNode activity(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
