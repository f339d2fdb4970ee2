package dev.baton.slack.command;

import dev.baton.desk.RaiseDispute;
import dev.baton.lead.UserId;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import dev.baton.team.Member;
import dev.baton.team.Role;
import dev.baton.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /lead help}: what can be asked, or how one thing is asked. */
final class Help implements Verb {

    /** What people want, and the verbs for it. */
    private static final List<Part> PARTS = List.of(
            new Part(
                    "Claim and work",
                    "next claim mine touch reject disqualify asked missing qualify won lost release undo away back"),
            new Part(
                    "Ask",
                    "status form show why list held campaign source report brief voice digest follow unfollow glossary"),
            new Part("Marketing", "new anyway mend dispute answer ride"),
            new Part("Managers and operations", "reassign handover unsuppress outbox"));

    /** A longer one is told by itself. */
    private static final int USAGE = 45;

    private static final Part MARKETING = PARTS.get(2);
    private static final Part MANAGING = PARTS.get(3);

    private final Vocabulary vocabulary;
    private final Team team;

    private record Part(String title, String verbs) {
        List<String> names() {
            return List.of(verbs.split(" "));
        }
    }

    /** @param others every verb but this one */
    Help(List<Verb> others, Team team) {
        this.team = team;
        List<String> told =
                PARTS.stream().flatMap(part -> part.names().stream()).sorted().toList();
        List<String> known = others.stream().map(Verb::name).sorted().toList();
        if (!told.equals(known)) {
            throw new IllegalStateException("Help tells of " + told + ", and there are " + known);
        }
        List<Verb> verbs = new ArrayList<>(others);
        verbs.add(this);
        this.vocabulary = new Vocabulary(verbs);
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
        return "lists this, or explains one command, with all that can follow it.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        if (arguments.isEmpty()) {
            return everything(asker.user());
        }
        return vocabulary
                .verb(arguments.get(0))
                .map(Help::explain)
                .orElseGet(() -> Says.sentence(vocabulary.doNotKnow("/lead help", arguments)));
    }

    /** What a reader's role does comes first; a rep works on leads before anything else. */
    private static List<Part> parts(Optional<Member> reader) {
        List<Part> theirs = new ArrayList<>();
        reader.filter(member -> !member.is(Role.REP)).ifPresent(member -> {
            if (member.isOneOf(RaiseDispute.WHO)) {
                theirs.add(MARKETING);
            }
            if (member.isOneOf(Set.of(Role.MANAGER, Role.OPERATIONS))) {
                theirs.add(MANAGING);
            }
        });
        return Stream.concat(theirs.stream(), PARTS.stream()).distinct().toList();
    }

    private Message everything(UserId reader) {
        Stream<String> parts = parts(team.member(reader)).stream()
                .map(part -> "*" + part.title() + "*\n"
                        + part.names().stream()
                                .flatMap(name -> vocabulary.verb(name).stream())
                                .map(verb -> line(verb, verb.usage().length() > USAGE ? "" : verb.usage()))
                                .collect(Collectors.joining("\n")));
        String rest = line(this, usage())
                + " Only you see what I answer. Colleagues see a claim or a release on the lead's card.";
        return Says.paragraphs(
                "What you can ask Baton", Stream.concat(parts, Stream.of(rest)).toList());
    }

    private static Message explain(Verb verb) {
        return Says.sentence(line(verb, verb.usage()) + "\nFor example: " + Says.code(verb.example()));
    }

    private static String line(Verb verb, String usage) {
        String form = ("/lead " + verb.name() + " " + usage).strip();
        return "`" + Mrkdwn.escape(form) + "` " + Mrkdwn.escape(verb.purpose());
    }
}
