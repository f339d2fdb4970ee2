package dev.baton.intake.csv;

import java.io.Closeable;
import java.io.IOException;

/** Where rows go that cannot be taken. */
interface BadRows extends Closeable {

    /** @param reason sentences for whoever corrects the row */
    void add(Row row, String reason) throws IOException;

    /** Keeps none of them. */
    static BadRows nowhere() {
        return new BadRows() {
            @Override
            public void add(Row row, String reason) {}

            @Override
            public void close() {}
        };
    }
}
