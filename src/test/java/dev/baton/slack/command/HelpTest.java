package dev.baton.slack.command;

import static dev.baton.slack.command.Office.ANA;
import static dev.baton.slack.command.Office.MAX;
import static dev.baton.slack.command.Office.MIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest extends OfficeFixture {

    @Test
    void isGroupedByWhatPeopleWant() {
        assertThat(parts())
                .extracting(part -> part.lines().findFirst().orElseThrow())
                .startsWith("*Claim and work*", "*Ask*", "*Marketing*", "*Managers and operations*");
        assertThat(parts().get(0)).contains("\n`/lead claim &lt;number&gt;` takes a lead");
        assertThat(parts().get(2)).contains("`/lead dispute` ");
        assertThat(parts().get(3)).contains("`/lead handover ");
    }

    @Test
    void beginsWithWhatIsTheReaders() {
        assertThat(parts(MIA).get(0)).startsWith("*Marketing*").contains("`/lead dispute` ");
        assertThat(parts(MAX).get(0)).startsWith("*Managers and operations*");
        assertThat(parts(MIA)).hasSameSizeAs(parts(ANA)).containsExactlyInAnyOrderElementsOf(parts(ANA));
        assertThat(parts(ANA).get(0)).startsWith("*Claim and work*");
    }

    @Test
    void everyLineIsWhole() {
        assertThat(parts()).allSatisfy(part -> {
            assertThat(part).doesNotContain("…").hasSizeLessThanOrEqualTo(3_000);
            assertThat(part.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
        });
        assertThat(parts().get(1)).contains("\n`/lead list` shows");
    }

    @Test
    void allThatCanFollowACommandIsExplainedWithIt() {
        assertThat(office.type(ANA, "help list").text())
                .contains("[territory:x] [owner:@rep] [period] [page]`", "For example: `/lead list rejected");
        assertThat(office.type(ANA, "help help").text()).contains("explains one command");
    }

    private List<String> parts() {
        return parts(ANA);
    }

    private List<String> parts(String reader) {
        return office.type(reader, "help").blocks().stream()
                .map(block -> ((SectionBlock) block).getText().getText())
                .toList();
    }
}
