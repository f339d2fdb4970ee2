package dev.baton.sandbox.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FieldCheckTest {

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aVeryLongAddressIsJudgedLikeAnyOther() {
        String parts = "a.".repeat(20_000);

        assertThat(problem("email_text_input", "a".repeat(200_000))).contains("This is no e-mail address.");
        assertThat(problem("email_text_input", parts)).contains("This is no e-mail address.");
        assertThat(problem("email_text_input", "a@" + parts)).contains("This is no e-mail address.");
        assertThat(problem("email_text_input", "a@" + parts + "a")).isEmpty();
        assertThat(problem("url_text_input", "http://" + "a".repeat(200_000) + " b"))
                .isPresent();
    }

    private static Optional<String> problem(String type, String text) {
        ObjectNode block = JsonNodeFactory.instance.objectNode().put("type", "input");
        ObjectNode element = block.putObject("element").put("type", type).put("action_id", "a");
        Field field = Field.of(block, element).orElseThrow();
        return FieldCheck.problem(field, FieldValue.entered(field, List.of(text), ZoneOffset.UTC));
    }
}
