package dev.baton.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a condition is written. */
class PlaybookConditionTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource
    void aConditionAsksOneThing(String condition, String path, String problem) {
        assertThat(SmallPlaybook.mistakes(SmallPlaybook.with("{ fact: employees, at_least: 500 }", condition)))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.path()).isEqualTo("definition.criteria[1].when" + path);
                    assertThat(mistake.problem()).startsWith(problem);
                    assertThat(mistake.allowed()).isNotEmpty();
                });
    }

    static Stream<Arguments> aConditionAsksOneThing() {
        return Stream.of(
                arguments("{}", "", "It is empty."),
                arguments("{ fact: title }", "", "It names a fact but asks nothing about it."),
                arguments("{ is: [a] }", "", "It does not say which fact it asks about."),
                arguments("{ fact: title, is: [a], mentions: [b] }", "", "It asks several things at once"),
                arguments("{ fact: title, any: [{ fact: title, is: a }] }", "", "It asks several things at once"),
                arguments(
                        "{ all: [{ fact: title, is: a }], not: { fact: title, is: b } }", "", "It asks several things"),
                arguments("{ fact: title, iss: [a] }", ".iss", "There is no such key."),
                arguments("{ fact: title, is: [] }", ".is", "It is empty."),
                arguments("{ fact: title, is: [[a]] }", ".is[0]", "A list does not fit here."),
                arguments("{ fact: title, is: \" \" }", ".is", "“ ” does not fit here."),
                arguments("{ fact: employees, at_least: many }", ".at_least", "“many” is not a number."),
                arguments("{ fact: title, present: maybe }", ".present", "“maybe” is not true or false."),
                arguments("{ all: [] }", ".all", "It is empty."),
                arguments("{ not: [{ fact: title, is: a }] }", ".not", "A list is not a block of keys."),
                arguments("{ any: [{ not: { fact: title } }] }", ".any[0].not", "It names a fact but asks nothing"),
                arguments("employees", "", "“employees” is not a block of keys."));
    }
}
