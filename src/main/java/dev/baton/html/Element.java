package dev.baton.html;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One element; immutable, every {@code with} returns a new one. Names and addresses are checked when they are given: an
 * unsafe one is a mistake of the program and throws {@link IllegalArgumentException}.
 */
public final class Element implements Html {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "hr", "img");
    private static final Set<String> SEPARATE = Set.of("br", "p", "li", "div", "pre", "blockquote");
    private static final Set<String> NEVER_FILLED = Set.of("script", "style", "iframe", "object", "template");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "hx-get", "hx-post");

    private final String name;
    private final Map<String, String> attributes;
    private final List<Html> content;

    private Element(String name, Map<String, String> attributes, List<Html> content) {
        this.name = name;
        this.attributes = attributes;
        this.content = content;
    }

    static Element named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an element: " + name);
        }
        return new Element(name, Map.of(), List.of());
    }

    /** Sets an attribute; an attribute that would hold a script or a style is refused, and so is an unsafe address. */
    public Element attr(String attribute, String value) {
        boolean runs = attribute.startsWith("on") || attribute.startsWith("hx-on") || attribute.equals("style");
        if (!NAME.matcher(attribute).matches() || runs) {
            throw new IllegalArgumentException("Not an attribute this page uses: " + attribute);
        }
        if (ADDRESSES.contains(attribute) && SafeUrl.of(value).isEmpty()) {
            throw new IllegalArgumentException("Not a safe address for " + attribute);
        }
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Element(name, more, content);
    }

    /** An attribute that says something by being there, such as {@code open}. */
    public Element attr(String attribute) {
        return attr(attribute, "");
    }

    public Element css(String classes) {
        return attr("class", classes);
    }

    public Element with(Html... parts) {
        return with(List.of(parts));
    }

    public Element with(List<? extends Html> parts) {
        if (!parts.isEmpty() && (EMPTY.contains(name) || NEVER_FILLED.contains(name))) {
            throw new IllegalArgumentException("Nothing goes into " + name);
        }
        List<Html> more = new ArrayList<>(content);
        more.addAll(parts);
        return new Element(name, attributes, more);
    }

    public Element with(String text) {
        return with(Html.text(text));
    }

    @Override
    public String plainText() {
        String inside = content.stream().map(Html::plainText).collect(joining());
        return SEPARATE.contains(name) ? inside + " " : inside;
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute);
            if (!value.isEmpty()) {
                out.append("=\"");
                Text.escape(value, out);
                out.append('"');
            }
        });
        out.append('>');
        if (!EMPTY.contains(name)) {
            content.forEach(part -> part.writeTo(out));
            out.append("</").append(name).append('>');
        }
    }
}
