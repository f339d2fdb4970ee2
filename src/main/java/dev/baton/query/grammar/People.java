package dev.baton.query.grammar;

import dev.baton.lead.UserId;
import dev.baton.team.Member;
import dev.baton.team.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds whom somebody means: a mention, a whole name, a part of one that is nobody else's, or the asker. */
final class People implements Match.Finder {

    private static final Pattern ID = Pattern.compile("@[UW][A-Z0-9]{2,}");
    private static final String MINE = """
            my, mine, of mine, for me, i have, i own, i took, i claimed, i work on, i am working on, have i, did i, do i, do i have, i do,
            assigned to me, owned by me, claimed by me""";
    private static final String NO_CAMPAIGNS =
            "You own no leads, and the playbook names no campaign as yours; say which campaign you mean.";

    private final Known known;
    private final UserId asker;

    People(Known known, UserId asker) {
        this.known = known;
        this.asker = asker;
    }

    void addTo(Phrasebook book) {
        boolean rep = known.team().isOneOf(asker, Set.of(Role.REP));
        book.add(rep ? owner(asker) : Meaning.of(Kind.OWNER, this::ownCampaigns), MINE);
    }

    /** Leads of whoever has none are those of their campaigns. */
    private void ownCampaigns(Draft draft) {
        List<String> own = known.catalogue().campaigns().stream()
                .filter(campaign -> known.owners()
                        .of(campaign, known.team())
                        .filter(asker::equals)
                        .isPresent())
                .sorted()
                .toList();
        draft.campaigns().addAll(own);
        if (own.isEmpty()) {
            draft.problems().add(NO_CAMPAIGNS);
        }
    }

    @Override
    public Optional<Match> at(List<Token> tokens, int at) {
        if (ID.matcher(tokens.get(at).typed().replaceFirst("\\W+$", "")).matches()) {
            return called(tokens.get(at)).map(owner -> new Match(1, owner));
        }
        return known.team().members().stream()
                .map(member -> new Match(Match.covered(tokens, at, words(member)), owner(member.id())))
                .filter(match -> match.length() > 0)
                .findFirst()
                .or(() -> called(tokens.get(at)).map(owner -> new Match(1, owner)));
    }

    /** By one word. */
    Optional<Meaning> called(Token token) {
        String typed = token.typed().replaceFirst("^\\p{L}+:", "").replaceFirst("\\W+$", "");
        if (ID.matcher(typed).matches()) {
            return Optional.of(owner(new UserId(typed.substring(1))));
        }
        if (token.plain().equals("me")) {
            return Optional.of(owner(asker));
        }
        List<Member> called = known.team().members().stream()
                .filter(member -> isPartOf(Token.wordsOf(token.plain().replaceFirst("^@", "")), words(member)))
                .toList();
        return called.size() == 1 ? Optional.of(owner(called.get(0).id())) : Optional.empty();
    }

    Set<String> words() {
        Set<String> words = new HashSet<>();
        known.team().members().forEach(member -> words.addAll(words(member)));
        return words;
    }

    private static boolean isPartOf(List<String> asked, List<String> name) {
        return IntStream.rangeClosed(0, name.size() - asked.size())
                .anyMatch(from -> name.subList(from, from + asked.size()).equals(asked));
    }

    private static List<String> words(Member member) {
        return Token.wordsOf(member.name().toLowerCase(Locale.ROOT));
    }

    private static Meaning owner(UserId who) {
        return Meaning.of(Kind.OWNER, draft -> draft.owners().add(who));
    }
}
