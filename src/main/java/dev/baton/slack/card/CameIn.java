package dev.baton.slack.card;

import dev.baton.lead.Facts;
import dev.baton.lead.Lead;
import dev.baton.phrase.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a lead came in and what it answered. Not escaped. */
final class CameIn {

    private static final int SHORT = 80;
    private static final int ANSWER = 160;

    private final Lead lead;
    private final Shown shown;

    /** As everybody in its channel may read it. */
    CameIn(Lead lead) {
        this(lead, Shown.toEverybody(lead));
    }

    CameIn(Lead lead, Shown shown) {
        this.lead = lead;
        this.shown = shown;
    }

    /** {@code webinar-may (Webinar)}, or {@code Webinar} without a campaign. */
    String source() {
        Facts.Origin origin = lead.facts().origin();
        String source = shown.text(origin.source(), SHORT).orElse("a source without a name");
        return shown.text(origin.campaign(), SHORT)
                .map(campaign -> campaign + " (" + source + ")")
                .orElse(source);
    }

    Optional<String> landingPage() {
        return shown.text(lead.facts().origin().landingPage(), SHORT);
    }

    /** The first answers that say something: {@code “Which system do you replace?” — “Spreadsheets”}. */
    List<String> answers(int limit) {
        return answered().limit(limit).toList();
    }

    /** {@code webinar-may (Webinar) · landing page /demo}. */
    String door() {
        return source() + landingPage().map(page -> " · landing page " + page).orElse("");
    }

    /** {@code webinar-may (Webinar) · landing page /demo · “…?” — “…” · came in 2 times}. */
    String summary(int answers) {
        List<String> parts = new ArrayList<>();
        parts.add(door());
        parts.addAll(answers(answers));
        long more = answered().count() - answers;
        if (more > 0) {
            parts.add("and " + Quantity.of(more, "more answer"));
        }
        if (lead.record().submissions() > 1) {
            parts.add("came in " + Quantity.of(lead.record().submissions(), "time"));
        }
        return String.join(" · ", parts);
    }

    private Stream<String> answered() {
        return lead.facts().form().entrySet().stream().map(this::answer).flatMap(Optional::stream);
    }

    private Optional<String> answer(Map.Entry<String, String> asked) {
        return shown.text(asked.getValue(), ANSWER)
                .map(answer -> "“" + shown.text(asked.getKey(), ANSWER).orElse("?") + "” — “" + answer + "”");
    }
}
