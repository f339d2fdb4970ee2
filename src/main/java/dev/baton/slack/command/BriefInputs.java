package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import dev.baton.brief.Brief;
import dev.baton.routing.Routing;
import dev.baton.routing.Territory;
import dev.baton.slack.modal.Entered;
import dev.baton.slack.modal.Inputs;
import dev.baton.slack.modal.Inputs.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a brief is filled in with. */
record BriefInputs(Routing routing) {

    static final String LANDING_PAGE = "landing_page";
    static final String QUESTIONS = "questions";
    static final String NOTE = "note";
    static final String VOLUME = "volume";
    static final String STARTS = "starts";
    static final String TERRITORIES = "territories";

    private static final Map<String, Integer> LONGEST =
            Map.of(LANDING_PAGE, 300, QUESTIONS, 2_000, NOTE, 1_000, VOLUME, 100);

    /** Slack offers at most so many. */
    private static final int MOST = 100;

    List<LayoutBlock> blocks(Entered entered) {
        Inputs inputs = new Inputs(entered);
        return List.of(
                inputs.line(LANDING_PAGE, "Landing page", longest(LANDING_PAGE)),
                inputs.lines(new Question(QUESTIONS, "What the form asks", "One a line.", true), longest(QUESTIONS)),
                inputs.lines(
                        new Question(NOTE, "What makes such a lead ready", "As far as it is not plain.", true),
                        longest(NOTE)),
                inputs.line(
                        new Question(VOLUME, "How many leads are expected", "Such as 40 in the first week.", true),
                        longest(VOLUME)),
                inputs.day(new Question(STARTS, "When it starts", null, true)),
                inputs.several(
                        new Question(TERRITORIES, "Whose reps are told", null, false),
                        routing.territories().stream()
                                .limit(MOST)
                                .map(territory -> new Inputs.Choice(territory.key(), territory.name()))
                                .toList()));
    }

    /** With the reps of every territory. */
    Entered toAll(Entered entered) {
        return entered.ticking(
                TERRITORIES,
                routing.territories().stream().limit(MOST).map(Territory::key).toList());
    }

    /** As the brief has it. */
    Entered of(Brief brief) {
        Brief.Content content = brief.content();
        Entered entered = Entered.nothing()
                .saying(LANDING_PAGE, content.landingPage())
                .saying(QUESTIONS, content.questions())
                .saying(NOTE, content.note())
                .saying(VOLUME, content.volume())
                .ticking(
                        TERRITORIES,
                        routing.territories().stream()
                                .filter(territory -> brief.channels().contains(territory.channel()))
                                .map(Territory::key)
                                .toList());
        return content.starts() == null ? entered : entered.on(STARTS, content.starts());
    }

    /** Sentences by input; empty where everything can be taken. */
    Map<String, String> problems(Entered entered) {
        Map<String, String> problems = new HashMap<>();
        LONGEST.forEach((block, longest) -> {
            if (entered.text(block).orElse("").length() > longest) {
                problems.put(block, "It has at most " + longest + " characters. Nothing was posted.");
            }
        });
        if (LONGEST.keySet().stream().allMatch(block -> entered.text(block).isEmpty())) {
            problems.put(
                    LANDING_PAGE, "Say at least one of these: a brief of nothing helps no rep. Nothing was posted.");
        }
        return problems;
    }

    Brief.Content content(Entered entered) {
        return new Brief.Content(
                entered.text(LANDING_PAGE).orElse(""),
                entered.text(QUESTIONS).orElse(""),
                entered.text(NOTE).orElse(""),
                entered.text(VOLUME).orElse(""),
                entered.date(STARTS).orElse(null));
    }

    List<String> territories(Entered entered) {
        return new ArrayList<>(entered.choices(TERRITORIES));
    }

    private static int longest(String block) {
        return LONGEST.getOrDefault(block, 0);
    }
}
