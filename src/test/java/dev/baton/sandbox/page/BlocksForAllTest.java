package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What every kind of block is to somebody who does not see it, or not well. */
class BlocksForAllTest extends PageFixture {

    private void post() {
        SampleBlocks.ALL.forEach((name, blocks) ->
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.card(name, blocks))));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(By.cssSelector("article"));
    }

    @Test
    void axeFindsNothingSeriousInAnyBlock() {
        post();
        Axe axe = new Axe(browser);
        assertThat(axe.findings()).as("light").isEmpty();
        browser.dark();
        assertThat(axe.findings()).as("dark").isEmpty();

        browser.run("document.getElementById('main').append(document.createElement('button'))");
        assertThat(axe.findings()).as("it does look").singleElement().asString().contains("button-name");
    }

    @Test
    void aChartAndATableAreReadWithTheirNamesAndNumbers() {
        post();
        WebElement chart =
                browser.awaitElement(By.xpath("//figure[contains(., 'Buyer wait')]//*[local-name() = 'svg']"));
        assertThat(chart.getAriaRole()).isEqualTo("image");
        assertThat(chart.getAccessibleName()).contains("Buyer wait");
        WebElement numbers = browser.driver().findElement(By.xpath("//figure[contains(., 'Buyer wait')]//details"));
        numbers.findElement(By.tagName("summary")).click();
        assertThat(numbers.findElements(By.cssSelector("tbody th[scope=row]")))
                .hasSizeGreaterThan(3)
                .allSatisfy(name -> assertThat(name.getText()).isNotEmpty());
        assertThat(numbers.findElements(By.cssSelector("thead th[scope=col]"))).hasSizeGreaterThan(1);

        WebElement table = browser.awaitElement(By.cssSelector(".grid table"));
        assertThat(table.getAccessibleName()).isNotEmpty();
        assertThat(table.findElements(By.cssSelector("th[scope=col]"))).isNotEmpty();
    }
}
