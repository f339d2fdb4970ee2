package dev.baton.intake.csv;

/** Follows the quotes of a row through its lines, to know where the row ends. */
final class QuoteScan {

    private enum At {
        START_OF_CELL,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTES
    }

    private final char separator;
    private At at = At.START_OF_CELL;

    /** @param separator an ASCII character, which no byte of a longer UTF-8 sequence can be taken for */
    QuoteScan(char separator) {
        this.separator = separator;
    }

    void scan(byte[] line) {
        for (byte each : line) {
            at = after((char) each);
        }
    }

    /** Whether the row goes on in the next line. */
    boolean isOpen() {
        return at == At.QUOTED;
    }

    private At after(char next) {
        return switch (at) {
            case START_OF_CELL -> next == '"' ? At.QUOTED : plain(next);
            case PLAIN -> plain(next);
            case QUOTED -> next == '"' ? At.QUOTE_IN_QUOTES : At.QUOTED;
            case QUOTE_IN_QUOTES -> next == '"' ? At.QUOTED : plain(next);
        };
    }

    private At plain(char next) {
        return next == separator ? At.START_OF_CELL : At.PLAIN;
    }
}
