package dev.baton.lead;

/** Who made a move, as a code that survives the erasure of everybody's names. */
public sealed interface Actor {

    /** {@code member:U123}, {@code key:website}, {@code import} or {@code baton}; {@link #parse} reads it back. */
    String code();

    /** Someone in the workspace. */
    record Person(UserId id) implements Actor {
        @Override
        public String code() {
            return "member:" + id;
        }
    }

    /** A system that sends leads, by the name of its API key. */
    record Integration(String key) implements Actor {
        @Override
        public String code() {
            return "key:" + key;
        }
    }

    /** Somebody who imported a file on the command line. */
    record Importer() implements Actor {
        @Override
        public String code() {
            return "import";
        }
    }

    /** Baton itself: a clock or a rule. */
    record Baton() implements Actor {
        @Override
        public String code() {
            return "baton";
        }
    }

    static Actor parse(String code) {
        if (code.startsWith("member:")) {
            return new Person(new UserId(code.substring("member:".length())));
        }
        if (code.startsWith("key:")) {
            return new Integration(code.substring("key:".length()));
        }
        return switch (code) {
            case "import" -> new Importer();
            case "baton" -> new Baton();
            default -> throw new IllegalArgumentException("Not an actor: " + code);
        };
    }
}
