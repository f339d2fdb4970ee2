package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that change nothing, in an office without a single lead. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIsTypedTest {

    private Office office;

    @BeforeAll
    void open(@TempDir Path directory) {
        office = new Office(directory).withPeople();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clam 109           | I do not know `clam`. Did you mean `/lead claim 109`?",
                "Realease #109      | I do not know `Realease`. Did you mean `/lead release #109`?",
                "staus northwind    | I do not know `staus`. Did you mean `/lead status northwind`?",
                "lst held           | I do not know `lst`. Did you mean `/lead list held`?",
                "glosary            | I do not know `glosary`. Did you mean `/lead glossary`?",
                "109                | There is no lead #109.",
                "#109               | There is no lead #109.",
                "ana@x.example      | No lead is known by `ana@x.example`. A company's name finds everybody there.",
                "xyzzy              | I do not know `xyzzy`. `/lead help` lists what I answer.",
                "🦀                 | I do not know `🦀`. `/lead help` lists what I answer.",
                "claim              | Which lead? The number is missing. Type it like this: `/lead claim 109`.",
                "claim 1 2          | One lead at a time, please: nothing was done. Type it like this: `/lead claim 109`.",
                "claim northwind    | `northwind` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "claim 0            | `0` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "claim -1           | `-1` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "claim 1e3          | `1e3` is not the number of a lead. Type it like this: `/lead claim 109`.",
                "show 99999999999999999999 | `99999999999999999999` is not the number of a lead. Type it like this: `/lead show 109`.",
                "status             | Status of what? A number, an e-mail address or a company is missing. Type it like this: `/lead status northwind`.",
                "list opn           | `opn` is no state, reason, period or other filter. Did you mean `open`? Type it like this: `/lead list rejected bad-data last week`.",
                "list open x        | `x` is no state, reason, period or other filter. Type it like this: `/lead list rejected bad-data last week`.",
                "list open 0        | `0` is no state, reason, period or other filter. Type it like this: `/lead list rejected bad-data last week`.",
                "list open 1 2      | `1` is no state, reason, period or other filter. Type it like this: `/lead list rejected bad-data last week`.",
                "mine please        | `mine` needs nothing after it. Type it like this: `/lead mine`.",
                "outbox 1           | `outbox` needs nothing after it. Type it like this: `/lead outbox`.",
                "glossary lead      | `glossary` needs nothing after it: it prints every word. Type it like this: `/lead glossary`.",
                "help clam          | I do not know `clam`. Did you mean `/lead help claim`?",
                "help qqq           | I do not know `qqq`. `/lead help` lists what I answer.",
                "list               | Nothing waits to be claimed. New leads appear in their channel as they come in; `/lead list held` shows what is not ready yet.",
                "list held          | Nothing is held: every lead so far was ready. `/lead list open` shows what waits.",
                "mine               | You have no lead. `/lead list open` shows what waits to be claimed.",
                "list mine          | You have no lead. `/lead list open` shows what waits to be claimed.",
                "status nobody      | No lead is known by `nobody`. An e-mail address finds one person.",
                "status a@b.example | No lead is known by `a@b.example`. A company's name finds everybody there.",
            })
    void whatIsTypedGetsAnAnswerThatHelps(String text, String answer) {
        assertThat(office.type(ANA, text).text()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "help", "HELP"})
    void nothingAndHelpListEveryCommand(String text) {
        assertThat(office.says(ANA, text))
                .contains("`/lead help [command]`", "`/lead claim &lt;number&gt;`", "`/lead outbox`", "`/lead mine`");
    }

    @Test
    void helpExplainsOneCommandByAnExample() {
        assertThat(office.type(ANA, "help status").text())
                .contains("`/lead status &lt;number | e-mail | company&gt;`", "`/lead status northwind`");
    }

    @Test
    void theGlossaryPrintsTheNumbersInForce() {
        assertThat(office.says(MIA, "glossary"))
                .contains("Definition: version 1", "60 of 100", "hot from 80, warm from 60", "an e-mail address")
                .contains("Promise for hot: claimed in 15 min, touched in 4 h", "Promise for warm: none")
                .contains("*hand-off*", "*claim*", "*held*");
    }

    @Test
    void aLongArgumentIsCut() {
        assertThat(office.type(ANA, "claim " + "9x".repeat(2_000)).text()).hasSizeLessThan(250);
    }
}
