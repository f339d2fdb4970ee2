package dev.baton.html;

import static java.util.stream.Collectors.joining;

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

    @Override
    public String plainText() {
        return parts.stream().map(Html::plainText).collect(joining());
    }
}
