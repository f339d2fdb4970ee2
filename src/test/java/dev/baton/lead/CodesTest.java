package dev.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written short and read back: a lead's number and who made a move. */
class CodesTest {

    @ParameterizedTest
    @CsvSource({"109,109", "#109,109", "' #109 ',109", "1,1", "#0001,1", "999999999999999,999999999999999"})
    void aNumberIsReadWithOrWithoutItsHash(String written, long number) {
        assertThat(LeadNumber.parse(written)).contains(new LeadNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", "0", "#0", "-1", "##1", "1.0", "1 2", "109a", "1000000000000000", "١٠٩"})
    void anythingElseIsNoNumber(String written) {
        assertThat(LeadNumber.parse(written)).isEmpty();
    }

    @Test
    void aNumberIsWrittenWithItsHashAndReadBack() {
        LeadNumber number = new LeadNumber(109);

        assertThat(number).hasToString("#109");
        assertThat(LeadNumber.parse(number.toString())).contains(number);
        assertThatThrownBy(() -> new LeadNumber(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyActorIsReadBackFromItsCode() {
        List<Actor> actors = List.of(
                new Actor.Person(new UserId("U123")),
                new Actor.Integration("website"),
                new Actor.Integration("member:U123"),
                new Actor.Importer(),
                new Actor.Baton());

        assertThat(actors)
                .allSatisfy(actor -> assertThat(Actor.parse(actor.code())).isEqualTo(actor));
        assertThat(actors.stream().map(Actor::code))
                .containsExactly("member:U123", "key:website", "key:member:U123", "import", "baton");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "member", "member:", "Baton", "user:U1"})
    void anyOtherCodeIsNoActor(String code) {
        assertThatThrownBy(() -> Actor.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
