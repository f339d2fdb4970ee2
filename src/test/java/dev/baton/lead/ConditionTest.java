package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    private static final Condition YES = new Condition.All(List.of());
    private static final Condition NO = new Condition.Any(List.of());

    private final Facts facts = new SomeFacts()
            .email("vp@mail.Northwind.example")
            .title("Senior VP, Operations (EMEA)")
            .company("Northwind", "GB", 800)
            .consent(true, false)
            .activity("page_view", 8)
            .activity("Page_View", 4)
            .answer("Which system do you replace?", "Spreadsheets")
            .field("plan", "Pro")
            .field("seats", " 12.5 ")
            .facts();

    @ParameterizedTest
    @CsvSource({
        "country,GB,true",
        "country,gb,true",
        "country,US,false",
        "company,NORTHWIND,true",
        "company,North,false",
        "email_domain,mail.northwind.example,true",
        "consent_email,true,true",
        "consent_call,false,true",
        "consent_call,true,false",
        "campaign,webinar-may,false",
        "field.PLAN,pro,true",
        "answer.which system do you replace?,spreadsheets,true"
    })
    void isComparesWholeValuesWithoutRegardToCase(String fact, String value, boolean holds) {
        assertThat(new Condition.Is(fact, List.of("something else", value)).holds(facts))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "VP,true",
        "vp,true",
        "operations,true",
        "EMEA,true",
        "Senior VP,true",
        "SVP,false",
        "operation,false",
        "V,false",
        "senior  vp,false"
    })
    void mentionsFindsWholeWordsAndPhrases(String phrase, boolean holds) {
        assertThat(new Condition.Mentions("title", List.of(phrase)).holds(facts))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "MVP of the VP,VP,true",
        "MVP,VP,false",
        "VP2 or VP,VP,true",
        "Größe,größe,true",
        "Größe,Gr,false",
        "C++ developer,C++,true",
        "C++ developer,c,true",
        "co-founder,founder,true"
    })
    void mentionsLooksAtEveryPlaceAndAnyAlphabet(String title, String phrase, boolean holds) {
        Facts titled = new SomeFacts().title(title).facts();

        assertThat(new Condition.Mentions("title", List.of(phrase)).holds(titled))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"Senior,true", "senior vp,true", "VP,false"})
    void startsWithLooksAtTheBeginning(String prefix, boolean holds) {
        assertThat(new Condition.StartsWith("title", List.of("Junior", prefix)).holds(facts))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "employees,800,800,true",
                "employees,801,-,false",
                "employees,-,799,false",
                "employees,500,1000,true",
                "activity.page_view,12,12,true",
                "field.seats,12.5,12.50,true",
                "field.plan,0,-,false",
                "country,0,-,false",
                "activity.demo,0,-,false"
            })
    void betweenIncludesItsBoundsAndWantsANumber(String fact, BigDecimal atLeast, BigDecimal atMost, boolean holds) {
        assertThat(new Condition.Between(fact, atLeast, atMost).holds(facts)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "title,true",
        "phone,false",
        "meeting_at,false",
        "activity.page_view,true",
        "activity.demo,false",
        "field.plan,true",
        "field.other,false"
    })
    void presentAndAbsentAreOpposites(String fact, boolean present) {
        assertThat(new Condition.Present(fact).holds(facts)).isEqualTo(present);
        assertThat(new Condition.Absent(fact).holds(facts)).isEqualTo(!present);
    }

    @ParameterizedTest
    @MethodSource
    void partsAreCombined(Condition condition, boolean holds) {
        assertThat(condition.holds(facts)).isEqualTo(holds);
    }

    static Stream<Arguments> partsAreCombined() {
        return Stream.of(
                arguments(new Condition.All(List.of(YES, YES)), true),
                arguments(new Condition.All(List.of(YES, NO)), false),
                arguments(new Condition.Any(List.of(NO, YES)), true),
                arguments(new Condition.Any(List.of(NO, NO)), false),
                arguments(new Condition.Not(NO), true),
                arguments(new Condition.Not(YES), false));
    }

    @Test
    void aFactThatIsNotKnownMeetsOnlyNotAndAbsent() {
        Condition is = new Condition.Is("phone", List.of("+44"));

        assertThat(is.holds(facts)).isFalse();
        assertThat(new Condition.Not(is).holds(facts)).isTrue();
        assertThat(new Condition.Absent("phone").holds(facts)).isTrue();
    }
}
