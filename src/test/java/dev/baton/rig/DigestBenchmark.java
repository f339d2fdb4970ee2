package dev.baton.rig;

import dev.baton.digest.Extent;
import dev.baton.digest.History;
import dev.baton.digest.Lives;
import dev.baton.digest.MakeDigest;
import dev.baton.digest.Week;
import dev.baton.store.Store;
import dev.baton.store.StoredLives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * How much longer the same week's digest takes when there is a long history before it. Both databases have the same leads in
 * the weeks that the digest looks at; the large one has all the others in the years before. Prints the ratio.
 */
public final class DigestBenchmark {

    private static final Week WEEK = new Week(LocalDate.of(2026, 11, 9), ZoneOffset.UTC);
    private static final int WEEKS = 20;
    private static final int CHUNK = 10_000;
    private static final int ROUNDS = 9;

    private DigestBenchmark() {}

    /** @param args how many leads there are in the small one and in the large one, such as {@code 10000 1000000} */
    public static void main(String[] args) throws IOException {
        int small = Integer.parseInt(args[0]);
        int large = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("baton-digest");
        String few = database(folder.resolve("few.db"), small, small);
        String many = database(folder.resolve("many.db"), small, large);
        List<Long> ofFew = new ArrayList<>();
        List<Long> ofMany = new ArrayList<>();
        try (Store first = Store.open(few, Clock.systemUTC());
                Store second = Store.open(many, Clock.systemUTC())) {
            for (int round = 0; round < ROUNDS; round++) {
                ofFew.add(milliseconds(first));
                ofMany.add(milliseconds(second));
            }
        }
        long shorter = median(ofFew);
        long longer = median(ofMany);
        System.out.printf(
                "%d leads: %d ms; %d leads: %d ms; ratio %.2f%n",
                small, shorter, large, longer, (double) longer / shorter);
    }

    private static String database(Path file, int recent, int all) {
        String url = "jdbc:sqlite:" + file;
        Store.open(url, Clock.systemUTC()).close();
        long events = 0;
        for (int done = 0; done < all; done += CHUNK) {
            boolean old = done >= recent;
            int leads = Math.min(CHUNK, (old ? all : recent) - done);
            List<History> lives = Lives.of(
                    done, done + 1L, leads, old ? WEEK.plus(-2 * WEEKS).from() : WEEK.until(), old ? 200 : WEEKS);
            StoredLives.write(url, lives);
            events += lives.stream().mapToLong(life -> life.events().size()).sum();
        }
        System.out.printf("%s: %d leads, %d events%n", file.getFileName(), all, events);
        return url;
    }

    private static long milliseconds(Store store) {
        long begin = System.nanoTime();
        new MakeDigest(store.digestSource()).of(WEEK, Extent.all());
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
