package dev.baton.slack.command;

import dev.baton.lead.Asked;
import dev.baton.lead.Reason;
import dev.baton.lead.UserId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words behind a reason, taken one after the other for what it asks. What may be left out is taken only where it is plain. */
final class AskedWords {

    private static final Pattern CONTACT = Pattern.compile("[^@]+@[^@]+|\\+?[0-9][0-9()./-]{5,}");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final int LONGEST_NAME = 4;

    private final Map<Asked, String> given = new EnumMap<>(Asked.class);
    private final TypedDates dates;
    private final TypedPeople people;
    private final UserId writer;
    private List<String> left;
    private boolean plain = true;

    AskedWords(List<String> words, TypedDates dates, TypedPeople people, UserId writer) {
        this.left = words;
        this.dates = dates;
        this.people = people;
        this.writer = writer;
    }

    void take(Reason.Ask ask) {
        if (left.isEmpty()) {
            return;
        }
        Asked what = ask.what();
        switch (what) {
            case DATE, CONTRACT_END -> day(ask);
            case TEXT -> some(what, left.size());
            case ACCOUNT_OWNER -> person(what);
            case EVERYBODY -> some(what, left.get(0).equalsIgnoreCase(AskedInputs.EVERYBODY) ? 1 : 0);
            case REFERRAL -> some(what, contact().orElseGet(this::name));
            case REFERRAL_CONTACT -> contact().ifPresent(at -> some(what, at + 1));
            case TERRITORY, LEAD, FIELD, WHICH, CRITERION, VALUE, COMPETITOR -> some(what, 1);
        }
    }

    /** As {@link TurnDownLine#given}. */
    Map<Asked, String> given() {
        return given;
    }

    /** What was not taken. */
    String left() {
        return String.join(" ", left);
    }

    /** As {@link TurnDownLine#plain}. */
    boolean isPlain() {
        return plain;
    }

    private void some(Asked what, int words) {
        if (words > 0) {
            given.put(what, String.join(" ", left.subList(0, words)));
            left = left.subList(words, left.size());
        }
    }

    private void person(Asked what) {
        String word = left.get(0);
        Optional<UserId> named = people.named(word);
        if (named.isPresent() || word.startsWith("@")) {
            some(what, 1);
            named.ifPresent(id -> given.put(what, id.value()));
        }
    }

    /** How many words are a name, if all that is left is one: then who that is has to be asked. */
    private int name() {
        boolean all = left.size() <= LONGEST_NAME
                && left.stream().allMatch(word -> NAME.matcher(word).matches());
        return all ? left.size() : 0;
    }

    /** Where the first e-mail address or phone number is. */
    private Optional<Integer> contact() {
        return IntStream.range(0, left.size())
                .filter(at -> CONTACT.matcher(left.get(at)).matches())
                .boxed()
                .findFirst();
    }

    private void day(Reason.Ask ask) {
        Optional<TypedDates.Day> day = dates.atTheStart(left, writer);
        if (day.isEmpty()) {
            if (ask.required()) {
                throw new UsageProblem(
                        Says.code(left.get(0)) + " is not a date that I understand, so nothing was changed.");
            }
            return;
        }
        LocalDate date = day.get().date();
        if (date != null) {
            given.put(ask.what(), date.toString());
        }
        plain &= day.get().plain();
        left = day.get().after();
    }
}
