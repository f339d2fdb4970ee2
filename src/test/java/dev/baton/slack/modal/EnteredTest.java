package dev.baton.slack.modal;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.baton.lead.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EnteredTest {

    @Test
    void whatIsNoInputIsNothing() {
        Entered entered = in("""
                {"how": null, "outcome": {"outcome_input": null},
                 "rep": {"a": {"type": "users_select", "selected_user": " "}}}""");

        assertThat(entered.choice("how")).isEmpty();
        assertThat(entered.choice("outcome")).isEmpty();
        assertThat(entered.person("rep")).isEmpty();
    }

    @Test
    void whatNobodySeesIsNoPartOfAText() {
        Entered entered = Entered.nothing().saying("note", " a\u0000b\u202Ec\u0007 d\r\ne\uD800 ");

        assertThat(entered.text("note")).contains("abc d\ne");
    }

    @Test
    void everyKindOfInputIsReadAsWhatItMeans() {
        Entered entered = in("""
                {"note": {"a": {"type": "plain_text_input", "value": "  two words \\n"}},
                 "reason": {"a": {"type": "radio_buttons", "selected_option": {"value": "timing"}}},
                 "asked": {"a": {"type": "checkboxes", "selected_options": [{"value": "x"}, {"value": "y"}]}},
                 "day": {"a": {"type": "datepicker", "selected_date": "2027-02-01"}},
                 "time": {"a": {"type": "timepicker", "selected_time": "09:30"}},
                 "next": {"a": {"type": "datetimepicker", "selected_date_time": 1794566400}},
                 "rep": {"a": {"type": "users_select", "selected_user": "U0ANA"}},
                 "to": {"a": {"type": "conversations_select", "selected_conversation": "C1"}}}""");

        assertThat(entered.text("note")).contains("two words");
        assertThat(entered.choice("reason")).contains("timing");
        assertThat(entered.choices("asked")).containsExactly("x", "y");
        assertThat(entered.date("day")).contains(LocalDate.of(2027, 2, 1));
        assertThat(entered.time("time")).contains(LocalTime.of(9, 30));
        assertThat(entered.moment("next")).contains(Instant.ofEpochSecond(1_794_566_400));
        assertThat(entered.person("rep")).contains(new UserId("U0ANA"));
        assertThat(entered.channel("to")).contains("C1");
    }

    @Test
    void whatIsEmptyOrNotThereGivesNothing() {
        Entered entered = in("""
                {"note": {"a": {"type": "plain_text_input", "value": null}},
                 "blank": {"a": {"type": "plain_text_input", "value": "  "}},
                 "reason": {"a": {"type": "static_select", "selected_option": null}},
                 "asked": {"a": {"type": "checkboxes", "selected_options": []}},
                 "none": {}}""");

        assertThat(entered.text("note")).isEmpty();
        assertThat(entered.text("blank")).isEmpty();
        assertThat(entered.choice("reason")).isEmpty();
        assertThat(entered.choices("asked")).isEmpty();
        assertThat(entered.choices("none")).isEmpty();
        assertThat(entered.date("none")).isEmpty();
        assertThat(Entered.nothing().text("note")).isEmpty();
    }

    @Test
    void whatIsNoDayOrTimeGivesNothing() {
        Entered entered = in("""
                {"day": {"a": {"type": "datepicker", "selected_date": "2027-02-30"}},
                 "words": {"a": {"type": "datepicker", "selected_date": "tomorrow"}},
                 "time": {"a": {"type": "timepicker", "selected_time": "25:00"}}}""");

        assertThat(entered.date("day")).isEmpty();
        assertThat(entered.date("words")).isEmpty();
        assertThat(entered.time("time")).isEmpty();
    }

    private static Entered in(String values) {
        return Entered.in(
                GsonFactory.createSnakeCase().fromJson("{\"state\": {\"values\": " + values + "}}", View.class));
    }
}
