package dev.baton.digest.edition;

import dev.baton.digest.Digest;
import dev.baton.digest.Digest.Compared;
import dev.baton.digest.Measured;
import dev.baton.digest.Week;
import java.util.List;
import java.util.stream.Stream;

/** Numbers with those that they are held against. */
final class Beside {

    private final Digest digest;

    Beside(Digest digest) {
        this.digest = digest;
    }

    /** What the columns of {@link #row} hold. */
    List<String> head() {
        return digest.period() instanceof Week
                ? List.of("", "this week", "last", "usual")
                : List.of("", "this month", "last", "usual");
    }

    List<String> row(Figure figure) {
        Compared<Measured> compared = digest.compare(figure::of);
        return List.of(
                capital(figure.label()),
                Written.of(compared.now()),
                Written.of(compared.before()),
                Written.usual(compared.now(), compared.usual()));
    }

    Part.Table table(String title, Figure... figures) {
        return new Part.Table(title, head(), Stream.of(figures).map(this::row).toList(), codes(List.of(figures)));
    }

    static List<String> codes(List<Figure> figures) {
        return figures.stream().map(Figure::code).toList();
    }

    static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
