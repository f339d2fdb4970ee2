package dev.baton.html;

import java.util.Arrays;
import java.util.List;

/** A piece of a page. Whatever it was made from, its markup is well-formed and nothing in it runs. */
public sealed interface Html permits Element, Text, Fragment {

    /** Writes the markup. */
    void writeTo(StringBuilder out);

    /** What a reader would hear: the text without its markup. */
    String plainText();

    default String render() {
        StringBuilder out = new StringBuilder();
        writeTo(out);
        return out.toString();
    }

    static Html text(String text) {
        return new Text(text);
    }

    static Html all(Html... parts) {
        return new Fragment(Arrays.asList(parts));
    }

    static Html all(List<? extends Html> parts) {
        return new Fragment(List.copyOf(parts));
    }

    static Html nothing() {
        return new Fragment(List.of());
    }

    /** An element without attributes or content yet, such as {@code div}. */
    static Element tag(String name) {
        return Element.named(name);
    }
}
