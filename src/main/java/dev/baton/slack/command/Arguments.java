package dev.baton.slack.command;

import dev.baton.intake.PlainText;
import dev.baton.lead.LeadNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits what somebody typed after {@code /lead} into words. */
final class Arguments {

    /** Slack's tokens for a person, channel, special mention or link: {@code <#C1|109>}, {@code <mailto:a@b.c|a@b.c>}. */
    private static final Pattern TOKEN = Pattern.compile("<([@#!]?)([^<>|]*)(?:\\|([^<>]*))?>");

    /** A word, or several between quotes of any kind that a phone makes; a closing quote may be missing. */
    private static final Pattern WORD =
            Pattern.compile("[\"“”„«]([^\"“”»]*)(?:[\"“”»]|$)|(\\S+)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Comes along with what is pasted, and nobody sees it; joiners belong to the spelling of some languages. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private Arguments() {}

    /** The words as they were typed; nothing in them is markup any more, and nothing is escaped. */
    static List<String> split(String text) {
        return words(asTyped(text, Arguments::plain));
    }

    /** The same, with {@code @U0ANA} for people that Slack knows: a name in a token need not be theirs alone. */
    static List<String> splitWithIds(String text) {
        return words(asTyped(text, token -> token.group(1).equals("@") ? "@" + token.group(2) : plain(token)));
    }

    /** The number of a lead that a line begins with. */
    static LeadNumber number(List<String> words) {
        if (words.isEmpty()) {
            throw new UsageProblem("Which lead? The number is missing.");
        }
        return LeadNumber.parse(words.get(0))
                .orElseThrow(() -> new UsageProblem(Says.code(words.get(0)) + " is not the number of a lead."));
    }

    /** The same for a line that may open a form; empty for one that is to be answered. */
    static Optional<LeadNumber> numberIn(List<String> words) {
        return words.isEmpty() ? Optional.empty() : LeadNumber.parse(words.get(0));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(INVISIBLE.matcher(PlainText.of(text)).replaceAll(""));
        while (matcher.find()) {
            String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private static String asTyped(String text, Function<MatchResult, String> plain) {
        String untokened = TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(plain.apply(token)));
        return untokened.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String plain(MatchResult token) {
        String mark = token.group(1).equals("!") ? "@" : token.group(1);
        String label = token.group(3);
        boolean labelled = label != null && !label.isBlank();
        String name = labelled ? label : token.group(2).replaceFirst("^mailto:", "");
        return name.startsWith(mark) ? name : mark + name;
    }
}
