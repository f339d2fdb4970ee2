package dev.baton.sandbox.page.html;

import java.util.List;

/** Parts one after the other, with nothing around them. */
record Fragment(List<? extends Html> parts) implements Html {

    Fragment {
        parts = List.copyOf(parts);
    }

    @Override
    public void writeTo(StringBuilder out) {
        parts.forEach(part -> part.writeTo(out));
    }
}
