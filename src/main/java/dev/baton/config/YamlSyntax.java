package dev.baton.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what a YAML parser could not read. */
final class YamlSyntax {

    /** Where the parser's message says it got to; what it calls the location is where it set out. */
    private static final Pattern LINE = Pattern.compile("line (\\d+),");

    private YamlSyntax() {}

    static Mistake mistake(JsonProcessingException notYaml) {
        if (notYaml instanceof StreamConstraintsException) {
            return new Mistake("", line(notYaml.getLocation()), "The file nests deeper than any playbook does.", "");
        }
        String message = notYaml.getOriginalMessage();
        String told = message.lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.replace(", but got :", ""))
                .collect(Collectors.joining(", "));
        int line = LINE.matcher(message)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElseGet(() -> line(notYaml.getLocation()));
        return new Mistake(
                "",
                line,
                "The file cannot be read as YAML: " + told + ".",
                "Mind the indentation, which is made of spaces, and put text that holds : or # in quotes.");
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }
}
