package dev.baton.sandbox.page.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.baton.html.Html;
import java.util.Optional;

/** How what people fill in is drawn. Both are empty for what cannot be drawn, which then is shown as it is. */
public interface Inputs {

    /** @param block of type {@code input} */
    Optional<Html> block(JsonNode block);

    /** @param element that stands in another block, beside text or buttons */
    Optional<Html> element(JsonNode block, JsonNode element);

    /** Where nothing is filled in. */
    static Inputs none() {
        return new Inputs() {
            @Override
            public Optional<Html> block(JsonNode block) {
                return Optional.empty();
            }

            @Override
            public Optional<Html> element(JsonNode block, JsonNode element) {
                return Optional.empty();
            }
        };
    }
}
