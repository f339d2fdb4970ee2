package dev.baton.query.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.query.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the page about questions true: all that it says is what the grammar made of each line. */
class QuestionsDocumentTest {

    private static final Path PAGE = Path.of("docs/questions.md");
    private static final String TOP = """
            # Asking in plain words

            Mention Baton in a channel, write to it directly, or type the same after `/lead`. Nothing leaves Baton for it: a small grammar
            looks for a state, a reason, a campaign, a source, a territory, a person and a period. Every word has to find its place; one that
            is left over is told, and nothing is answered then. The answer begins with how the question was read.

            This page is made from what the grammar understands when Mia, a marketer in Paris whose campaign is partner-day, asks on Wednesday,
            18 November 2026. The campaigns are webinar-may, webinar-june, demo-page, Spring Fair 2026, trade-show and partner-day; the sources
            Webinar, Website, Google, Organic Search and Trade Show.
            """;

    private static final String RULES = """

            ## How words are read

            - Several campaigns, states or reasons are alternatives; different filters all have to hold. What is neither is refused.
            - A word of a campaign's name stands for every campaign with that word; where there is none, for the source. `campaign:webinar` and
              `source:webinar` say which is meant. So do `territory:`, `reason:`, `state:` and `owner:`.
            - The period of a list with a state or a reason is when the leads came to it; otherwise, and with *handed off*, it is when they were
              handed off.
            - Weeks go from Monday to Sunday, in the asker's timezone; *last 7 days* has today in it. A date without a year is the latest that has
              been. 11/3 is the month first in the United States and the day first elsewhere, and the answer says so.
            - *My* leads are a rep's own; for everybody else those of the campaigns that the playbook gives them.
            - Only words of five letters and more are taken for misspelt, only where one known word is near, and the answer says so. Of shorter ones
              only the commonest are mended: *teh*, *waht*, *lst wek*.
            """;

    @Test
    void thePageSaysWhatIsUnderstood() throws IOException {
        StringBuilder page = new StringBuilder(TOP);
        page.append("\n## What is understood\n\n| You write | It is read as | Typed |\n|---|---|---|\n");
        lines("understood").forEach(line -> page.append(understood(line)));
        page.append(RULES);
        page.append("\n## What verbs of `/lead` answer\n\n| You write | Answered like |\n|---|---|\n");
        lines("typed").forEach(line -> page.append(typed(line)));
        page.append("\n## What is refused, and how\n\n| You write | You are told |\n|---|---|\n");
        lines("refused").forEach(line -> page.append(refused(line)));
        Path made = Files.writeString(Path.of("target/questions.md"), page.toString());

        assertThat(PAGE).as("copy %s over it", made).hasSameTextualContentAs(made);
    }

    @Test
    void thereAreEnoughOfEach() throws IOException {
        assertThat(lines("understood")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        assertThat(lines("refused")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
    }

    private static String understood(String line) {
        Understanding.Asked asked = (Understanding.Asked) Asking.ask(Asking.MIA, line);
        String shape = asked.question().shape() == Question.Shape.REPORT ? "what happened to " : "a list of ";
        String notes = asked.notes().stream().map(note -> "<br>" + note).collect(Collectors.joining());
        return "| " + line + " | " + shape + asked.told() + notes + " | `/lead " + asked.typed() + "` |\n";
    }

    private static String typed(String line) {
        Understanding.Typed typed = (Understanding.Typed) Asking.ask(Asking.MIA, line);
        return "| " + line + " | `/lead " + String.join(" ", typed.words()) + "` |\n";
    }

    private static String refused(String line) {
        Understanding.NotUnderstood not = (Understanding.NotUnderstood) Asking.ask(Asking.MIA, line);
        String over = not.over().isEmpty()
                ? ""
                : "I do not know what to make of "
                        + not.over().stream().map(word -> "“" + word + "”").collect(Collectors.joining(", ")) + ".";
        return "| " + line + " | "
                + Stream.concat(not.why().stream(), Stream.of(over))
                        .filter(told -> !told.isEmpty())
                        .collect(Collectors.joining(" "))
                + " |\n";
    }

    static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/questions/" + file + ".txt"));
    }
}
