package dev.baton.sandbox.page;

import dev.baton.sandbox.blockkit.Field;
import dev.baton.sandbox.page.blockkit.Click;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the fields of a form, by their names. */
final class Entered {

    private Entered() {}

    /** Fields are what has a slash in its name. */
    static Map<String, List<String>> in(HttpServletRequest request) {
        Map<String, List<String>> entered = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.contains("/")) {
                entered.put(name, List.of(values));
            }
        });
        return entered;
    }

    /** With what was chosen of a menu. */
    static Map<String, List<String>> with(HttpServletRequest request, Click click) {
        Map<String, List<String>> entered = in(request);
        if (!click.option().isEmpty()) {
            entered.put(Field.name(click.blockId(), click.actionId()), List.of(click.option()));
        }
        return entered;
    }
}
