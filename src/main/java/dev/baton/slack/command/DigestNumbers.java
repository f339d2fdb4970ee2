package dev.baton.slack.command;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.baton.digest.Delay;
import dev.baton.digest.Digest;
import dev.baton.digest.Figures;
import dev.baton.digest.Measured;
import dev.baton.digest.edition.Newsroom;
import dev.baton.digest.edition.Openings;
import dev.baton.digest.edition.Openings.Opening;
import dev.baton.digest.edition.Written;
import dev.baton.lead.LeadNumber;
import dev.baton.slack.card.AskButtons;
import dev.baton.slack.card.DigestButtons;
import dev.baton.slack.card.Layout;
import dev.baton.slack.card.Message;
import dev.baton.slack.card.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /lead digest why acceptance}: what a number is made of and the leads behind it, page by page; without a number, all that
 * there are. {@code others} are those that the number is held against.
 */
final class DigestNumbers implements DigestPart {

    private static final int PAGE = 20;
    private static final String PAGES = "page:";

    /** More than the longest name of a number has, and the longest of a digest; each is tried with every length of the other. */
    private static final int MOST_WORDS = 40;

    /** As many as Slack takes in a paragraph, however long they are. */
    private static final int LINES = 12;

    /** As much as Slack takes of a message, with what stands around it. */
    private static final int TOGETHER = 9_000;

    private final boolean others;
    private final Newsroom newsroom;
    private final Openings openings;
    private final DigestOrders orders;
    private final LeadsShown shown;

    private DigestNumbers(boolean others, Newsroom newsroom, Openings openings, DigestOrders orders, LeadsShown shown) {
        this.others = others;
        this.newsroom = newsroom;
        this.openings = openings;
        this.orders = orders;
        this.shown = shown;
    }

    /** Both, because one leads to the other. */
    static List<DigestPart> both(Newsroom newsroom, Openings openings, DigestOrders orders, LeadsShown shown) {
        return List.of(
                new DigestNumbers(false, newsroom, openings, orders, shown),
                new DigestNumbers(true, newsroom, openings, orders, shown));
    }

    @Override
    public String word() {
        return word(others);
    }

    private static String word(boolean others) {
        return others ? "others" : "why";
    }

    /** One number of one digest. */
    private record Found(Opening opening, DigestOrders.Order order, Digest digest) {

        Measured now() {
            return opening.of().apply(digest.now());
        }

        String line(boolean others, int page) {
            return "digest " + word(others) + " " + opening.code() + (page == 1 ? "" : " " + PAGES + page) + " "
                    + order.words();
        }
    }

    @Override
    public Message answer(Asker asker, List<String> rest) {
        List<String> words = rest.stream().filter(word -> !isPage(word)).toList();
        if (words.size() > MOST_WORDS) {
            throw new UsageProblem("That is too long for a number's name. `/lead digest why` lists all.");
        }
        int page = rest.stream()
                .filter(DigestNumbers::isPage)
                .mapToInt(word -> Integer.parseInt(word.substring(PAGES.length())))
                .findFirst()
                .orElse(1);
        Optional<DigestOrders.Order> all = order(words);
        return all.isPresent() ? all(all.get()) : opened(find(words), page, asker);
    }

    private static boolean isPage(String word) {
        return word.startsWith(PAGES)
                && TypedQuestions.PAGE.matcher(word.substring(PAGES.length())).matches();
    }

    private Optional<DigestOrders.Order> order(List<String> words) {
        try {
            return Optional.of(orders.read(words));
        } catch (UsageProblem isMore) {
            return Optional.empty();
        }
    }

    /** The number's name may have several words, and so may that of the digest: the longest name that is one counts. */
    private Found find(List<String> words) {
        for (int behind = words.size(); behind > 0; behind--) {
            String name = String.join(" ", words.subList(0, behind));
            Optional<Found> found = order(words.subList(behind, words.size())).flatMap(order -> {
                Digest digest = digest(order);
                return openings.find(digest.now(), name).map(opening -> new Found(opening, order, digest));
            });
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw notFound(words);
    }

    private Digest digest(DigestOrders.Order order) {
        return newsroom.edition(order.period(), order.extent()).digest();
    }

    private UsageProblem notFound(List<String> words) {
        Figures last = digest(orders.read(List.of())).now();
        for (int behind = words.size() - 1; behind > 0; behind--) {
            if (openings.find(last, String.join(" ", words.subList(0, behind))).isPresent()) {
                orders.read(words.subList(behind, words.size()));
            }
        }
        String typed = String.join(" ", words);
        return new UsageProblem("The digest has no number " + Says.code(typed) + "."
                + Nearest.to(
                                typed,
                                openings.in(last).stream().map(Opening::label).toList())
                        .map(near -> " Did you mean " + Says.code(near) + "?")
                        .orElse("")
                + " `/lead digest why` lists all.");
    }

    private Message all(DigestOrders.Order order) {
        Digest digest = digest(order);
        String title = "Every number of " + order.period() + ", and what opens it";
        String behind = order.equals(orders.read(List.of())) ? "" : " " + order.words();
        List<String> lines = new ArrayList<>();
        int used = 0;
        List<Opening> all = openings.in(digest.now());
        for (Opening opening : all) {
            String line = Mrkdwn.typed(opening.label(), 80) + " *"
                    + Mrkdwn.escape(Written.of(opening.of().apply(digest.now()))) + "* · "
                    + Says.code("/lead digest why " + opening.code() + behind);
            used += line.length();
            if (used > TOGETHER) {
                break;
            }
            lines.add(line);
        }
        List<String> paragraphs = new ArrayList<>(List.of("*" + title + "*"));
        for (int from = 0; from < lines.size(); from += LINES) {
            paragraphs.add(String.join("\n", lines.subList(from, Math.min(from + LINES, lines.size()))));
        }
        if (lines.size() < all.size()) {
            paragraphs.add("… and " + (all.size() - lines.size())
                    + " more: the page that `baton digest --format html` makes has all.");
        }
        return Says.paragraphs(title, paragraphs);
    }

    private Message opened(Found found, int page, Asker asker) {
        Measured now = found.now();
        List<LeadNumber> leads =
                (others ? now.others() : now.leads()).stream().distinct().toList();
        String title = Mrkdwn.typed(found.opening().label(), 100) + ": " + Mrkdwn.escape(Written.of(now)) + ", "
                + Mrkdwn.typed(found.order().words(), 200);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Says.paragraph(
                "*" + title + "*\n" + Mrkdwn.typed(found.opening().definition(), 400)));
        blocks.add(Layout.context(beside(found)));
        blocks.addAll(shown.page(leads, (page - 1) * PAGE, PAGE, asker, lead -> waited(now, lead)));
        List<ButtonElement> buttons = new ArrayList<>();
        if (leads.size() > page * PAGE) {
            AskButtons.of(AskButtons.NEXT, "Next", found.line(others, page + 1)).ifPresent(buttons::add);
        }
        int rest = (others ? now.leads() : now.others()).size();
        if (rest > 0 && !now.others().isEmpty()) {
            AskButtons.of(
                            DigestButtons.OTHERS,
                            others ? "Those it counts (" + rest + ")" : "The others (" + rest + ")",
                            found.line(!others, 1))
                    .ifPresent(buttons::add);
        }
        if (!buttons.isEmpty()) {
            blocks.add(Layout.buttons(buttons));
        }
        return new Message(title, blocks);
    }

    private static String beside(Found found) {
        Digest.Compared<Measured> compared =
                found.digest().compare(found.opening().of());
        return "the one before: " + Mrkdwn.escape(Written.of(compared.before())) + " · usual: "
                + Mrkdwn.escape(Written.usual(compared.now(), compared.usual())) + " · n "
                + compared.now().n();
    }

    /** How long it took for that lead, where the number is a delay. */
    private static @Nullable String waited(Measured measured, LeadNumber lead) {
        return measured instanceof Delay delay
                ? delay.waits().stream()
                        .filter(wait -> wait.lead().equals(lead))
                        .map(wait -> Written.ranked(new Delay.Ranked(wait.length(), !wait.over())))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
