package dev.baton.sandbox.page.modal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.html.Element;
import dev.baton.html.Html;
import dev.baton.sandbox.blockkit.Externals;
import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.blockkit.FieldKind;
import dev.baton.sandbox.blockkit.FieldValue;
import dev.baton.sandbox.blockkit.ViewValues;
import dev.baton.sandbox.page.blockkit.Inputs;
import dev.baton.sandbox.page.blockkit.Plain;
import dev.baton.sandbox.page.blockkit.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of one modal or message: what each is called, what it holds, and what is wrong with that. */
public final class FieldView implements Inputs {

    /** Where lists ask what they offer. */
    public static final String SUGGESTIONS = "/suggestions";

    /** The parameter that says in which list something was typed. */
    public static final String ASKING = "asking";

    /** What the parameter with what was typed begins with; what says in which list follows. */
    public static final String QUERY = "query:";

    private final JsonNode values;
    private final Map<String, String> errors;
    private final Controls controls;
    private final Reader reader;

    /**
     * @param values of the fields, as a view's state has them
     * @param errors sentences by block id
     */
    FieldView(JsonNode values, Map<String, String> errors, Controls controls, Reader reader) {
        this.values = values;
        this.errors = errors;
        this.controls = controls;
        this.reader = reader;
    }

    /** In a message or on a home tab, where each field starts anew with every look. */
    public static FieldView acting(JsonNode blocks, Reader reader, Offers offers, Reporting reporting) {
        ObjectNode view = JsonNodeFactory.instance.objectNode().set("blocks", blocks);
        JsonNode values = ViewValues.carriedOver(view, JsonNodeFactory.instance.objectNode());
        return new FieldView(values, Map.of(), new Controls(reader, offers, reporting), reader);
    }

    /** Blocks of a message or a home tab, in which lists that ask the app know what they start with. */
    public static JsonNode known(JsonNode blocks) {
        return Externals.in(blocks, JsonNodeFactory.instance.objectNode(), Map.of());
    }

    /** The list of what the app offers, to take the place of the one that was drawn before. */
    public static Html offers(Field answered, List<String> chosen, Reader reader, Reporting reporting) {
        return new Controls(reader, new Offers(List.of(), List.of()), reporting).offered(answered, chosen);
    }

    @Override
    public Optional<Html> block(JsonNode block) {
        return Field.of(block, block.path("element")).map(this::labelled);
    }

    @Override
    public Optional<Html> element(JsonNode block, JsonNode element) {
        return Field.of(block, element).map(field -> {
            String name = Plain.text(element.path("placeholder"));
            String label = name.isEmpty() ? Plain.text(block.path("text")) : name;
            Element control =
                    controls.draw(field, shown(field)).attr("aria-label", label.isEmpty() ? nameless(field) : label);
            return isGroup(field) ? control.attr("role", "group") : control;
        });
    }

    /** A screen reader says something better than nothing where the app named nothing. */
    private static String nameless(Field field) {
        return switch (field.kind()) {
            case DATE -> "Date";
            case TIME -> "Time";
            case DATE_TIME -> "Date and time";
            case PERSON, MULTI_PERSON -> "People";
            case CONVERSATION, MULTI_CONVERSATION -> "Conversations";
            case CHANNEL, MULTI_CHANNEL -> "Channels";
            default -> "Choose";
        };
    }

    private Html labelled(Field field) {
        String id = controls.id(field);
        String hint = Plain.text(field.block().path("hint"));
        String error = errors.getOrDefault(field.blockId(), "");
        List<Html> below = new ArrayList<>();
        List<String> described = new ArrayList<>();
        if (!error.isEmpty()) {
            below.add(Html.tag("p").css("error").attr("id", id + "-error").with("⚠ " + error));
            described.add(id + "-error");
        }
        if (!hint.isEmpty()) {
            below.add(Html.tag("p").css("hint").attr("id", id + "-hint").with(hint));
            described.add(id + "-hint");
        }
        Element control = controls.draw(field, shown(field));
        if (!described.isEmpty()) {
            control = control.attr("aria-describedby", String.join(" ", described));
        }
        if (!error.isEmpty()) {
            control = control.attr("aria-invalid", "true");
        }
        boolean group = isGroup(field);
        if (field.isRequired() && !group) {
            control = control.attr("aria-required", "true");
        }
        String css = error.isEmpty() ? "block field" : "block field wrong";
        Element label = label(field, group);
        return group
                ? Html.tag("div")
                        .css(css)
                        .with(label, control.attr("role", groupRole(field)).attr("aria-labelledby", id + "-label"))
                        .with(below)
                : Html.tag("div").css(css).with(label.attr("for", id), control).with(below);
    }

    private Element label(Field field, boolean group) {
        Element label = Html.tag(group ? "p" : "label")
                .css("label")
                .attr("id", controls.id(field) + "-label")
                .with(Plain.text(field.block().path("label")));
        return field.isRequired()
                ? label
                : label.with(Html.tag("span").css("optional").with(" (optional)"));
    }

    private static boolean isGroup(Field field) {
        return field.kind() == FieldKind.RADIO
                || field.kind().isMany()
                || field.kind().isExternal();
    }

    private static String groupRole(Field field) {
        return field.kind() == FieldKind.RADIO ? "radiogroup" : "group";
    }

    private List<String> shown(Field field) {
        return FieldValue.shown(field, ViewValues.of(field, values), reader.zone());
    }
}
