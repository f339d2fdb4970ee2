package dev.baton.sandbox.page.modal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.page.blockkit.Click;
import dev.baton.sandbox.page.blockkit.Mrkdwn;
import dev.baton.sandbox.page.blockkit.Plain;
import dev.baton.sandbox.page.blockkit.Reader;
import java.util.ArrayList;
import java.util.List;

/** What a field is filled in with: the browser's own controls, which every keyboard and screen reader knows. */
final class Controls {

    private final Reader reader;
    private final Offers offers;
    private final Reporting reporting;

    Controls(Reader reader, Offers offers, Reporting reporting) {
        this.reader = reader;
        this.offers = offers;
        this.reporting = reporting;
    }

    String id(Field field) {
        return reporting.prefix() + "field-" + field.name();
    }

    /** @param shown what stands in it, or the values of what is chosen */
    Element draw(Field field, List<String> shown) {
        String text = shown.isEmpty() ? "" : shown.get(0);
        Element control =
                switch (field.kind()) {
                    case TEXT -> text(field, text);
                    case EMAIL -> box(field, "email", text);
                    case URL -> box(field, "url", text);
                    case NUMBER ->
                        box(field, "text", text)
                                .attr(
                                        "inputmode",
                                        field.element()
                                                        .path("is_decimal_allowed")
                                                        .asBoolean()
                                                ? "decimal"
                                                : "numeric");
                    case DATE -> box(field, "date", text);
                    case TIME -> box(field, "time", text);
                    case DATE_TIME -> box(field, "datetime-local", text);
                    case SELECT -> select(field, options(field, text));
                    case EXTERNAL, MULTI_EXTERNAL -> new Asked(field, id(field)).around(offered(field, shown));
                    case PERSON -> select(field, offered(offers.people(), text));
                    case CONVERSATION, CHANNEL -> select(field, offered(offers.channels(), text));
                    case RADIO -> choices(field, "radio", shown, ofOptions(field));
                    case CHECKBOXES, MULTI_SELECT -> choices(field, "checkbox", shown, ofOptions(field));
                    case MULTI_PERSON -> choices(field, "checkbox", shown, ofOffers(offers.people()));
                    case MULTI_CONVERSATION, MULTI_CHANNEL ->
                        choices(field, "checkbox", shown, ofOffers(offers.channels()));
                };
        return field.kind().isExternal() ? control : reported(field, control);
    }

    /** What is offered in a list that asks the app, without what is typed to ask. */
    Element offered(Field field, List<String> shown) {
        Element list = field.kind().isMany()
                ? choices(field, "checkbox", shown, ofOptions(field)).css("choices offers")
                : select(field, options(field, shown.isEmpty() ? "" : shown.get(0)))
                        .css("control offers");
        return reported(field, list);
    }

    /** Some fields tell the app at once, with everything that is entered so far. */
    private Element reported(Field field, Element control) {
        if (!field.isReported()) {
            return control;
        }
        String act = new Click(field.blockId(), field.actionId()).written();
        String when = "change";
        if (field.kind().isTyped()) {
            when = field.isReportedByLetter() ? "input changed delay:300ms" : "entered";
        }
        Element asked = control;
        JsonNode question = field.element().path("confirm");
        if (question.isObject()) {
            asked = asked.attr(
                    "hx-confirm", Plain.text(question.path("title")) + "\n\n" + Plain.text(question.path("text")));
        }
        return reporting
                .post(asked, act)
                .attr("hx-trigger", when)
                .attr("data-reported", when.equals("entered") ? "at-enter" : "at-once");
    }

    private Element text(Field field, String text) {
        return field.element().path("multiline").asBoolean()
                ? started(field, named(Html.tag("textarea"), field).attr("rows", "4"))
                        .with(text)
                : box(field, "text", text);
    }

    private Element box(Field field, String type, String text) {
        return started(field, named(Html.tag("input"), field).attr("type", type).attr("value", text))
                .attr("autocomplete", "off");
    }

    private Element named(Element control, Field field) {
        return control.css("control").attr("id", id(field)).attr("name", field.name());
    }

    private Element started(Field field, Element control) {
        String placeholder = Plain.text(field.element().path("placeholder"));
        Element told = placeholder.isEmpty() ? control : control.attr("placeholder", placeholder);
        return field.element().path("focus_on_load").asBoolean() ? told.attr("autofocus") : told;
    }

    private Element select(Field field, List<Html> options) {
        String placeholder = Plain.text(field.element().path("placeholder"));
        Element none = Html.tag("option").attr("value", "").with(placeholder.isEmpty() ? "Choose one" : placeholder);
        Element select = named(Html.tag("select"), field).with(none).with(options);
        return field.element().path("focus_on_load").asBoolean() ? select.attr("autofocus") : select;
    }

    private static List<Html> options(Field field, String chosen) {
        List<Html> drawn = new ArrayList<>();
        field.element().path("options").forEach(option -> drawn.add(option(option, chosen)));
        for (JsonNode group : field.element().path("option_groups")) {
            Element together = Html.tag("optgroup").attr("label", Plain.text(group.path("label")));
            for (JsonNode option : group.path("options")) {
                together = together.with(option(option, chosen));
            }
            drawn.add(together);
        }
        return drawn;
    }

    private static Html option(JsonNode option, String chosen) {
        return option(option.path("value").asText(), Plain.text(option.path("text")), chosen);
    }

    private static List<Html> offered(List<Offer> offers, String chosen) {
        return offers.stream()
                .map(offer -> option(offer.id(), offer.name(), chosen))
                .toList();
    }

    private static Html option(String value, String text, String chosen) {
        Element option = Html.tag("option").attr("value", value).with(text);
        return value.equals(chosen) ? option.attr("selected") : option;
    }

    private record Choice(String value, Html words) {}

    private List<Choice> ofOptions(Field field) {
        return field.options().stream()
                .map(option -> new Choice(option.path("value").asText(), words(option)))
                .toList();
    }

    private static List<Choice> ofOffers(List<Offer> offers) {
        return offers.stream()
                .map(offer -> new Choice(offer.id(), Html.text(offer.name())))
                .toList();
    }

    /** An empty input of the same name says that the field was there even where nothing is ticked. */
    private Element choices(Field field, String type, List<String> chosen, List<Choice> choices) {
        Element list = Html.tag("div")
                .css("choices")
                .attr("id", id(field))
                .with(Html.tag("input").attr("type", "hidden").attr("name", field.name()));
        int index = 0;
        for (Choice choice : choices) {
            Element box = Html.tag("input")
                    .attr("type", type)
                    .attr("id", id(field) + "-" + index++)
                    .attr("name", field.name())
                    .attr("value", choice.value());
            list = list.with(Html.tag("label")
                    .css("choice")
                    .with(chosen.contains(choice.value()) ? box.attr("checked") : box, choice.words()));
        }
        return list;
    }

    private Html words(JsonNode option) {
        Element words = Html.tag("span").with(words(option, "text"));
        return option.has("description")
                ? words.with(Html.tag("span").css("hint").with(words(option, "description")))
                : words;
    }

    private Html words(JsonNode option, String which) {
        JsonNode text = option.path(which);
        return text.path("type").asText().equals("mrkdwn")
                ? new Mrkdwn(reader).render(text.path("text").asText())
                : Html.text(Plain.text(text));
    }
}
