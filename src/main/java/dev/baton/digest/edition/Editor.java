package dev.baton.digest.edition;

import dev.baton.digest.Digest;
import dev.baton.digest.Extent;
import dev.baton.digest.Period;
import dev.baton.digest.Week;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a digest into words. */
public final class Editor {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Names names;
    private final Pledges pledges;
    private final UnaryOperator<String> territories;

    /** @param territories what people call one, by its key */
    public Editor(Names names, Pledges pledges, UnaryOperator<String> territories) {
        this.names = names;
        this.pledges = pledges;
        this.territories = territories;
    }

    /** @param heard null in an edition of one territory or campaign: whom that was heard for is not kept */
    public Edition edit(Digest digest, @Nullable Heard heard) {
        return new Edition(
                digest,
                title(digest.period(), digest.extent()),
                Headline.of(digest),
                new FrontPage(names, pledges, digest, heard).parts(),
                new InnerPages(names, digest, heard).parts());
    }

    /** {@code Alignment, week 46 (9–15 Nov 2026)}, with the territory or campaign if it is about one. */
    public String title(Period period, Extent extent) {
        String name = extent.name();
        String of = name == null ? "" : extent.kind() == Extent.Kind.TERRITORY ? territories.apply(name) : name;
        return "Alignment, " + named(period) + (of.isEmpty() ? "" : ", " + of);
    }

    /** {@code week 46 (9–15 Nov 2026)}, {@code October 2026}. */
    public static String named(Period period) {
        if (!(period instanceof Week)) {
            return period.first().format(MONTH);
        }
        LocalDate last = period.end().minusDays(1);
        String from = last.getMonth() == period.first().getMonth()
                ? period.first().getDayOfMonth() + "–"
                : period.first().format(DAY) + " – ";
        return "week " + period.first().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " (" + from + last.format(DAY) + " "
                + last.getYear() + ")";
    }
}
