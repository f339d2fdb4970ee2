package dev.baton.printing;

import dev.baton.digest.Digest;
import dev.baton.digest.Measured;
import dev.baton.digest.Share;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.edition.Openings.Opening;
import dev.baton.digest.edition.Written;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.lead.LeadNumber;
import dev.baton.phrase.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Every number of a page with what it is made of and the leads behind it, and links to them by their codes. */
final class Glossary {

    private final Digest digest;
    private final List<Opening> openings;
    private final Map<String, Integer> places = new HashMap<>();

    Glossary(Digest digest, Openings openings) {
        this.digest = digest;
        this.openings = openings.in(digest.now());
        for (int place = 0; place < this.openings.size(); place++) {
            places.put(this.openings.get(place).code(), place);
        }
    }

    /** A name in a table: a link to what is said of that number. */
    Html named(String code, String name) {
        Integer place = places.get(code);
        return place == null
                ? Html.text(name)
                : Html.tag("a")
                        .attr("href", "#" + id(place))
                        .attr("title", openings.get(place).definition())
                        .with(name);
    }

    private static String id(int place) {
        return "number-" + place;
    }

    Html render() {
        List<Html> entries = new ArrayList<>();
        for (int place = 0; place < openings.size(); place++) {
            entries.add(entry(id(place), openings.get(place)));
        }
        return Html.tag("dl").with(entries);
    }

    private Html entry(String id, Opening opening) {
        Digest.Compared<Measured> compared = digest.compare(opening.of());
        Measured now = compared.now();
        return Html.tag("div")
                .css("number")
                .attr("id", id)
                .with(
                        Html.tag("dt")
                                .with(Html.tag("b").with(capital(opening.label())), Html.text(" " + Written.of(now))),
                        Html.tag("dd")
                                .with(
                                        Html.tag("p").with(opening.definition()),
                                        Html.tag("p")
                                                .css("soft")
                                                .with("n " + Quantity.plain(now.n()) + " · before "
                                                        + Written.of(compared.before()) + " · usual "
                                                        + Written.usual(now, compared.usual())),
                                        leads(now)));
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static Html leads(Measured now) {
        if (now.leads().isEmpty() && now.others().isEmpty()) {
            return Html.nothing();
        }
        Element leads = Html.tag("details").with(Html.tag("summary").with(summary(now)), numbers("", now.leads()));
        return now.others().isEmpty() ? leads : leads.with(numbers("Not true of: ", now.others()));
    }

    private static String summary(Measured now) {
        return now instanceof Share
                ? "The leads: true of " + Quantity.plain(now.leads().size()) + ", not of "
                        + Quantity.plain(now.others().size())
                : "The leads: " + Quantity.plain(now.leads().size());
    }

    /** One that is there more than once says how often. */
    private static Html numbers(String words, List<LeadNumber> leads) {
        Map<LeadNumber, Integer> times = new LinkedHashMap<>();
        leads.forEach(lead -> times.merge(lead, 1, Integer::sum));
        return leads.isEmpty()
                ? Html.nothing()
                : Html.tag("p")
                        .css("leads")
                        .with(words
                                + times.entrySet().stream()
                                        .map(lead -> "#" + lead.getKey().value()
                                                + (Objects.equals(lead.getValue(), 1) ? "" : " ×" + lead.getValue()))
                                        .collect(Collectors.joining(", ")));
    }
}
