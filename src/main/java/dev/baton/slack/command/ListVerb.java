package dev.baton.slack.command;

import dev.baton.lead.State;
import dev.baton.lead.UserId;
import dev.baton.query.LeadFilter;
import dev.baton.slack.card.Message;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** {@code /lead list}: the leads that wait, are the asker's, or are held, best first. */
final class ListVerb implements Verb {

    private static final String FIXES = "fixes";
    private static final List<String> KINDS = List.of("open", "mine", "held", FIXES);
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");

    private final LeadList list;
    private final FixesList fixes;

    ListVerb(LeadList list, FixesList fixes) {
        this.list = list;
        this.fixes = fixes;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "[open | mine | held | fixes] [page]";
    }

    @Override
    public String example() {
        return "/lead list open";
    }

    @Override
    public String purpose() {
        return "shows what waits to be claimed, what is yours, or what is not ready, best first; or what marketing has to mend.";
    }

    @Override
    public Message answer(Asker asker, List<String> arguments) {
        String first = arguments.isEmpty() ? "open" : arguments.get(0).toLowerCase(Locale.ROOT);
        boolean named = KINDS.contains(first);
        if (!named && !PAGE.matcher(first).matches()) {
            String meant = Nearest.to(first, KINDS)
                    .map(kind -> " Did you mean " + Says.code("/lead list " + kind) + "?")
                    .orElse("");
            throw new UsageProblem(
                    "There is no list " + Says.code(first) + ", only `open`, `mine`, `held` and `fixes`." + meant);
        }
        String kind = named ? first : "open";
        List<String> rest = named && !arguments.isEmpty() ? arguments.subList(1, arguments.size()) : arguments;
        return kind.equals(FIXES) ? fixes.page(page(rest)) : list.page(request(kind, asker.user()), page(rest));
    }

    private static int page(List<String> words) {
        if (words.isEmpty()) {
            return 1;
        }
        if (words.size() > 1 || !PAGE.matcher(words.get(0)).matches()) {
            throw new UsageProblem(Says.code(String.join(" ", words)) + " is not the number of a page.");
        }
        return Integer.parseInt(words.get(0));
    }

    /** @param kind one of {@link #KINDS}, of which each lead is a line */
    static LeadList.Request request(String kind, UserId asker) {
        return switch (kind) {
            case "mine" ->
                new LeadList.Request(
                        LeadFilter.in(State.FOLLOWED.toArray(State[]::new)).ofOwner(asker),
                        "Yours",
                        "You have no lead. `/lead list open` shows what waits to be claimed.",
                        "/lead list mine");
            case "held" ->
                new LeadList.Request(
                        LeadFilter.in(State.HELD),
                        "Held, not ready",
                        "Nothing is held: every lead so far was ready. `/lead list open` shows what waits.",
                        "/lead list held");
            default ->
                new LeadList.Request(
                        LeadFilter.in(State.OPEN),
                        "Waiting to be claimed",
                        "Nothing waits to be claimed. New leads appear in their channel as they come in;"
                                + " `/lead list held` shows what is not ready yet.",
                        "/lead list open");
        };
    }
}
