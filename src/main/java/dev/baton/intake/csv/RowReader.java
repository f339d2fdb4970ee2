package dev.baton.intake.csv;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.baton.intake.FieldProblem;
import dev.baton.intake.Reading;
import dev.baton.intake.SubmissionReader;
import dev.baton.intake.csv.Mapping.Column;
import dev.baton.intake.csv.Mapping.Otherwise;
import dev.baton.lead.Actor;
import dev.baton.lead.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a row the document that the API takes, and reads that as the API does. */
final class RowReader {

    private static final Actor IMPORTER = new Actor.Importer();
    /** What follows the first dot is a name of the sender's, dots and all. */
    private static final Pattern NAMED = Pattern.compile("(form|fields)\\.(.*)", Pattern.DOTALL);

    private static final Pattern ACTIVITY = Pattern.compile("activities\\[(\\d+)].*");

    private final Mapping mapping;
    private final SubmissionReader reader;
    private final List<Bound> bound = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** A column of the mapping and where it stands in the file. */
    private record Bound(Column column, int position) {}

    /** @throws ImportRefused if the file lacks columns that the mapping names, or has one of them twice */
    RowReader(Mapping mapping, List<String> header, SubmissionReader reader) {
        this.mapping = mapping;
        this.reader = reader;
        List<String> names = header.stream().map(String::strip).toList();
        List<String> problems = new ArrayList<>();
        boolean lacks = false;
        for (Column column : mapping.columns()) {
            String name = column.name().strip();
            int position = names.indexOf(name);
            if (position < 0) {
                problems.add("The mapping names the column “" + name + "”, which the file does not have.");
                lacks = true;
            } else if (names.lastIndexOf(name) != position) {
                problems.add("The file has two columns called “" + name + "”. Rename one of them.");
            }
            bound.add(new Bound(column, position));
        }
        if (lacks) {
            problems.add("The columns of the file are: " + String.join(", ", names) + ".");
        }
        if (!problems.isEmpty()) {
            throw new ImportRefused(problems);
        }
        names.stream()
                .filter(name -> !mapping.ignored().contains(name))
                .filter(name -> bound.stream()
                        .noneMatch(each -> names.get(each.position()).equals(name)))
                .forEach(leftOut::add);
    }

    /** Columns that the mapping says nothing about. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What a row says. */
    sealed interface Read {

        /** @param document names the row: the same one is taken once */
        record Good(ObjectNode document, Submission submission, List<Reason> warnings) implements Read {}

        /** @param reasons at least one */
        record Bad(List<Reason> reasons) implements Read {}
    }

    Read read(List<String> cells) {
        List<Reason> reasons = new ArrayList<>();
        Map<Place, String> values = new LinkedHashMap<>();
        for (Bound each : bound) {
            String value = value(each.column(), FormulaGuard.unguard(cells.get(each.position())), reasons);
            if (!value.isBlank()) {
                each.column().to().forEach(place -> values.putIfAbsent(place, value));
            }
        }
        mapping.constants().forEach(values::putIfAbsent);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        values.forEach((place, value) -> place.fill(document, value));
        Reading reading = reader.read(document, IMPORTER);
        if (reading instanceof Reading.Refused refused) {
            reasons.addAll(told(refused.problems(), document));
            return new Read.Bad(reasons);
        }
        Reading.Accepted accepted = (Reading.Accepted) reading;
        return reasons.isEmpty()
                ? new Read.Good(document, accepted.submission(), told(accepted.warnings(), document))
                : new Read.Bad(reasons);
    }

    private List<Reason> told(List<FieldProblem> problems, ObjectNode document) {
        return problems.stream().map(problem -> told(problem, document)).toList();
    }

    /** A problem in the words of the file: with the column that the value came from. */
    private Reason told(FieldProblem problem, ObjectNode document) {
        Matcher activity = ACTIVITY.matcher(problem.field());
        String place = activity.matches()
                ? "activities."
                        + document.at("/activities/" + activity.group(1) + "/type")
                                .asText()
                : problem.field();
        String columns = mapping.columnsTo(place);
        JsonNode value = document.at(pointer(problem.field()));
        return new Reason(
                columns.isEmpty() ? place : columns + " (" + place + ")",
                value.isValueNode() ? value.asText() : null,
                problem.problem());
    }

    /** Where the API's {@code activities[2].count} is in the document: {@code /activities/2/count}. */
    private static JsonPointer pointer(String field) {
        Matcher named = NAMED.matcher(field);
        JsonPointer inside = JsonPointer.empty();
        if (named.matches()) {
            return inside.appendProperty(named.group(1)).appendProperty(named.group(2));
        }
        for (String part : field.split("[.\\[\\]]+", -1)) {
            inside = part.isEmpty() ? inside : step(inside, part);
        }
        return inside;
    }

    private static JsonPointer step(JsonPointer inside, String part) {
        return part.matches("\\d{1,9}") ? inside.appendIndex(Integer.parseInt(part)) : inside.appendProperty(part);
    }

    private String value(Column column, String cell, List<Reason> reasons) {
        if (mapping.isNothing(cell)) {
            return "";
        }
        String translated = column.translate().get(Mapping.key(cell));
        if (translated != null) {
            return translated;
        }
        if (column.otherwise() == Otherwise.REJECT) {
            reasons.add(new Reason(column.name(), cell, "has a value that the mapping does not translate"));
        }
        return column.otherwise() == Otherwise.KEEP ? cell.strip() : "";
    }
}
