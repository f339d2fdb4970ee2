package dev.baton.slack.command;

import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /lead help}: what can be asked, or how one thing is asked. */
final class Help implements Verb {

    /** So many lines fit a paragraph of Slack's. */
    private static final int TOGETHER = 14;

    private final List<Verb> verbs;

    /** @param others every verb but this one */
    Help(List<Verb> others) {
        this.verbs = new ArrayList<>(others);
        verbs.add(this);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String usage() {
        return "[command]";
    }

    @Override
    public String example() {
        return "/lead help claim";
    }

    @Override
    public String purpose() {
        return "lists this, or explains one command.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            return everything();
        }
        Vocabulary vocabulary = new Vocabulary(verbs);
        return vocabulary
                .verb(arguments.get(0))
                .map(Help::explain)
                .orElseGet(() -> Says.sentence(vocabulary.doNotKnow("/lead help", arguments)));
    }

    private Message everything() {
        List<String> paragraphs = new ArrayList<>();
        for (int from = 0; from < verbs.size(); from += TOGETHER) {
            paragraphs.add(verbs.subList(from, Math.min(from + TOGETHER, verbs.size())).stream()
                    .map(Help::line)
                    .collect(Collectors.joining("\n")));
        }
        paragraphs.add("Only you see what I answer. Colleagues see a claim or a release on the lead's card.");
        return Says.paragraphs("What you can ask Baton", paragraphs);
    }

    private static Message explain(Verb verb) {
        return Says.sentence(line(verb) + "\nFor example: " + Says.code(verb.example()));
    }

    private static String line(Verb verb) {
        String form = ("/lead " + verb.name() + " " + verb.usage()).strip();
        return Says.code(form) + " " + Mrkdwn.escape(verb.purpose());
    }
}
