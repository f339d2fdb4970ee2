package dev.baton.intake.csv;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.intake.csv.Mapping.Column;
import dev.baton.intake.csv.Mapping.Otherwise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a mapping from YAML and says everything that is wrong with it at once. */
final class MappingReader {

    private static final List<String> PARTS = List.of("separator", "nothing", "constants", "columns", "ignore");
    private static final List<String> COLUMN_PARTS = List.of("to", "translate", "otherwise");
    private static final Map<String, Character> SEPARATORS = Map.of(",", ',', ";", ';', "|", '|', "\t", '\t');

    private final List<String> problems = new ArrayList<>();

    private MappingReader() {}

    /** @throws ImportRefused with everything that is wrong */
    static Mapping read(Path file) {
        return new MappingReader().mapping(MappingYaml.read(file));
    }

    private Mapping mapping(JsonNode root) {
        if (!root.isObject()) {
            throw new ImportRefused("The mapping says nothing. Start from the example in the documentation.");
        }
        checkNames("the mapping", root, PARTS);
        Mapping mapping = new Mapping(
                separator(root.path("separator")),
                keys(texts("nothing", root.path("nothing"))),
                constants(root.path("constants")),
                columns(root.path("columns")),
                new LinkedHashSet<>(texts("ignore", root.path("ignore"))));
        if (problems.isEmpty() && !mapping.fills("source")) {
            problems.add("Nothing fills source: name a column or a constant for it.");
        }
        if (problems.isEmpty() && !(mapping.fills("external_id") || mapping.fills("email") || mapping.fills("phone"))) {
            problems.add("Nothing says who a lead is: name a column for external_id, email or phone.");
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        return mapping;
    }

    private void checkNames(String where, JsonNode object, List<String> allowed) {
        object.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                problems.add("“" + Excerpt.of(name) + "” is not a part of " + where + ". Possible are "
                        + String.join(", ", allowed) + ".");
            }
        });
    }

    private char separator(JsonNode written) {
        if (written.isMissingNode()) {
            return ',';
        }
        Character separator = SEPARATORS.get(written.asText());
        if (separator == null) {
            problems.add("separator: “" + Excerpt.of(written.asText())
                    + "” is not possible; give \",\", \";\", \"|\" or \"\\t\".");
            return ',';
        }
        return separator;
    }

    private Map<Place, String> constants(JsonNode written) {
        Map<Place, String> constants = new LinkedHashMap<>();
        object("constants", written)
                .forEach((path, value) ->
                        place("constants", path).forEach(place -> constants.put(place, value.asText())));
        return constants;
    }

    private List<Column> columns(JsonNode written) {
        List<Column> columns = new ArrayList<>();
        object("columns", written).forEach((name, what) -> columns.add(column(name, what)));
        return columns;
    }

    private Column column(String name, JsonNode what) {
        String where = "columns: " + name;
        if (!what.isObject()) {
            return new Column(name, places(where, what), Map.of(), Otherwise.KEEP);
        }
        checkNames(where, what, COLUMN_PARTS);
        Map<String, String> translate = new LinkedHashMap<>();
        object(where + ": translate", what.path("translate"))
                .forEach((cell, value) -> translate.put(Mapping.key(cell), value.asText()));
        return new Column(name, places(where + ": to", what.path("to")), translate, otherwise(where, what));
    }

    private Otherwise otherwise(String where, JsonNode what) {
        return switch (what.path("otherwise").asText("keep")) {
            case "keep" -> Otherwise.KEEP;
            case "leave_out" -> Otherwise.LEAVE_OUT;
            case "reject" -> Otherwise.REJECT;
            default -> {
                problems.add(where + ": otherwise is keep, leave_out or reject.");
                yield Otherwise.KEEP;
            }
        };
    }

    private List<Place> places(String where, JsonNode written) {
        List<String> paths = texts(where, written);
        if (paths.isEmpty()) {
            problems.add(where + ": say the place that the column goes to, or put it under ignore.");
        }
        return paths.stream().flatMap(path -> place(where, path).stream()).toList();
    }

    private List<Place> place(String where, String path) {
        List<Place> place = Place.parse(path).stream().toList();
        if (place.isEmpty()) {
            problems.add(where + ": “" + Excerpt.of(path) + "” is not a place. Possible are "
                    + String.join(", ", Place.PLAIN) + ", form.QUESTION, activities.TYPE and fields.NAME.");
        }
        return place;
    }

    private Map<String, JsonNode> object(String where, JsonNode written) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        if (written.isObject()) {
            written.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        } else if (!written.isMissingNode() && !written.isNull()) {
            problems.add(where + " has to be a block of names and values.");
        }
        return entries;
    }

    private List<String> texts(String where, JsonNode written) {
        List<String> texts = new ArrayList<>();
        if (written.isArray()) {
            written.forEach(each -> texts.add(each.asText()));
        } else if (written.isValueNode() && !written.isNull()) {
            texts.add(written.asText());
        } else if (written.isObject()) {
            problems.add(where + " has to be a value or a list of values.");
        }
        return texts;
    }

    private static Set<String> keys(List<String> cells) {
        Set<String> keys = new LinkedHashSet<>();
        cells.forEach(cell -> keys.add(Mapping.key(cell)));
        return keys;
    }
}
