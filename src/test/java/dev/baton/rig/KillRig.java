package dev.baton.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kills the bot with {@code kill -9} at one step after the other while leads come in and are claimed, then counts. */
final class KillRig {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Program program;
    private final Scene scene;
    private final Ledger ledger;
    private final Customers customers;
    private final Random chance = new Random(7);
    private final Map<KillStep, Integer> kills = new EnumMap<>(KillStep.class);
    private int missed;

    private KillRig(Program program, Scene scene) {
        this.program = program;
        this.scene = scene;
        this.ledger = new Ledger(scene.database);
        this.customers = new Customers(scene);
    }

    /** {@code KillRig [kills] [jar]} */
    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Path jar = Path.of(arguments.length > 1 ? arguments[1] : "target/baton.jar");
        Path folder = Files.createTempDirectory("kill-rig");
        Tally tally = run(kills, jar, folder);
        System.out.println(tally);
        System.out.println("What the bot logged is in " + folder.resolve("bot.log"));
        System.exit(tally.isClean() ? 0 : 1);
    }

    /** @param kills spread evenly over the steps */
    static Tally run(int kills, Path jar, Path folder) throws Exception {
        try (Scene scene = new Scene(folder)) {
            Program program = Program.of(jar);
            boolean many = kills > KillStep.values().length;
            return new KillRig(many ? program.warmedUp(scene, folder.resolve("classes.jsa")) : program, scene)
                    .run(kills);
        }
    }

    private Tally run(int wanted) throws Exception {
        @Nullable Trap before = null;
        List<KillStep> steps = List.of(KillStep.values());
        for (int hits = 0;
                hits < wanted && missed < wanted;
                hits = kills.values().stream().mapToInt(each -> each).sum()) {
            before = killAt(steps.get(hits % steps.size()), before);
        }
        BotProcess bot = start(before);
        try {
            awaitNothingOwed();
            Set<Long> owned = new HashSet<>();
            for (long number : customers.acknowledged().keySet()) {
                if (customers.lead(bot, number).path("state").asText().equals("claimed")) {
                    owned.add(number);
                }
            }
            return tally(owned);
        } finally {
            bot.stop();
        }
    }

    private Trap killAt(KillStep step, @Nullable Trap before) throws Exception {
        BotProcess bot = start(before);
        claimOne();
        customers.send(bot, anyChannel());
        customers.settle();
        Trap trap = new Trap(step, ledger);
        scene.gate.rule(trap);
        customers.send(bot, anyChannel());
        Trap.Caught caught = trap.await();
        long fresh = 0;
        if (step == KillStep.BEFORE_LEASE) {
            customers.send(bot, caught.channel());
            fresh = customers.settle();
        } else if (step == KillStep.BEFORE_RECORD) {
            bot.goOn(Duration.ofMillis(20));
        }
        customers.send(bot, anyChannel());
        bot.kill();
        boolean hit = step == KillStep.BEFORE_LEASE ? ledger.isUntouched(fresh) : ledger.isLeased(caught.item());
        if (hit) {
            kills.merge(step, 1, Integer::sum);
        } else {
            missed++;
        }
        if (step != KillStep.CALL_ON_ITS_WAY) {
            trap.release();
        }
        return trap;
    }

    private BotProcess start(@Nullable Trap before) throws IOException {
        BotProcess bot = scene.start(program);
        if (before != null) {
            before.release();
        }
        customers.sendAgain(bot);
        return bot;
    }

    /** Half of the leads find an owner. */
    private void claimOne() {
        List<Long> unclaimed = new ArrayList<>(customers.acknowledged().keySet());
        unclaimed.removeAll(customers.claimed());
        if (!unclaimed.isEmpty()) {
            customers.claim(unclaimed.get(chance.nextInt(unclaimed.size())));
        }
    }

    private String anyChannel() {
        return scene.channel(chance.nextInt(Scene.CHANNELS));
    }

    private void awaitNothingOwed() throws InterruptedException, SQLException {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.waiting() > 0) {
            if (System.nanoTime() > patient) {
                throw new AssertionError(ledger.waiting() + " messages are still owed after " + PATIENCE);
            }
            scene.workspace.awaitChange(scene.workspace.revision(), Duration.ofMillis(500));
        }
    }

    private Tally tally(Set<Long> owned) throws SQLException {
        Census census = Census.of(scene, customers.acknowledged(), owned);
        List<String> wrong = new ArrayList<>(census.wrong());
        if (ledger.leads() != customers.acknowledged().size()) {
            wrong.add(ledger.leads() + " leads are stored");
        }
        if (ledger.givenUp() > 0) {
            wrong.add(ledger.givenUp() + " messages were given up");
        }
        customers.claimed().stream()
                .filter(number -> !owned.contains(number))
                .forEach(number -> wrong.add("the claim of #" + number + " is gone"));
        return new Tally(kills, missed, customers.acknowledged().size(), census.rows(), scene.gate.tooFast(), wrong);
    }
}
