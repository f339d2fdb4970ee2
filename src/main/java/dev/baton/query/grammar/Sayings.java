package dev.baton.query.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole lines that ask for help, for what words mean, or for a list that has a verb of its own. */
final class Sayings {

    private record Saying(Pattern said, List<String> words) {}

    private static final String TERM = "(?:an? |the )?[\\p{L}\\p{N} -]{1,40}";

    private static final List<Saying> ALL = List.of(
            saying(
                    "|(?:(?:hi|hello|hey|good morning|thanks|thank you|help|help me|please help|commands)(?: there| baton| please)?)"
                            + "|what can (?:you|i|we) (?:do|ask|ask you|ask here|type|answer)(?: for me| you)?"
                            + "|what do you (?:do|know|answer)|how do (?:you|i) (?:work|ask|ask you|use you|use this)|how does this work"
                            + "|who are you|what are you",
                    "help"),
            saying(
                    "(?:the )?(?:glossary|definitions?|dictionary)"
                            + "|what (?:does|do) " + TERM + " mean|what is meant by " + TERM + "|what do you mean by "
                            + TERM
                            + "|define " + TERM + "|(?:what is the |the )?(?:meaning|definition) of " + TERM
                            + "|what counts as " + TERM,
                    "glossary"),
            saying(
                    "(?:what|which(?: leads)?|what leads|show|list|who)(?: is| are)? (?:(?:being )?held)(?: back| up)?(?: now)?|held(?: leads)?",
                    "held"),
            saying(
                    "(?:show (?:me )?|list |what are |which are )?(?:my leads|mine)|what (?:do i have|have i got|is mine)",
                    "mine"),
            saying(
                    "(?:what (?:needs|is there) (?:fixing|mending|to fix|to mend|to be fixed|to be mended))|fix tasks|fixes",
                    "list",
                    "fixes"));

    private Sayings() {}

    private static Saying saying(String said, String... words) {
        return new Saying(Pattern.compile(said), List.of(words));
    }

    /** Empty for everything else. */
    static Optional<List<String>> read(List<Token> tokens) {
        String line = String.join(" ", tokens.stream().map(Token::plain).toList());
        return line.length() > 80
                ? Optional.empty()
                : ALL.stream()
                        .filter(saying -> saying.said().matcher(line).matches())
                        .map(Saying::words)
                        .findFirst();
    }
}
