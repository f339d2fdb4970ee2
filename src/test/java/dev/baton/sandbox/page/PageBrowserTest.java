package dev.baton.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.workspace.Content;
import dev.baton.sandbox.workspace.Message;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.logging.LogType;

/** How the page looks and what is seen on it, in a real browser. */
class PageBrowserTest extends PageFixture {

    @Test
    void looksLikeTheSlackPeopleKnow() {
        seedAMorning();
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitText(TIMELINE, "Northwind");
        browser.picture("page-light");

        browser.run("document.querySelector('.thread').open = true; document.querySelector('.menu').open = true");
        browser.picture("page-open");

        browser.dark();
        browser.picture("page-dark");

        browser.run("document.querySelector('.menu').open = false");
        browser.phone();
        browser.picture("page-phone");
        assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        browser.click(By.cssSelector("header .open"));
        browser.awaitElement(By.partialLinkText("marketing"));
        browser.picture("page-phone-channels");
    }

    @Test
    void somebodyElseSeesTheirOwnMessagesInTheirOwnTime() {
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("For Ana alone"))
                        .onlyFor(server.user("ana").id()));
        server.post("mia", "leads-emea", "For everyone");
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitText(TIMELINE, "Only visible to you");
        browser.awaitText(TIMELINE, "11:04");

        browser.click(By.id("you"));
        browser.click(By.partialLinkText("Ben Carter"));

        browser.awaitText(By.id("you"), "Ben Carter");
        browser.awaitText(TIMELINE, "06:04");
        assertThat(browser.driver().findElement(TIMELINE).getText())
                .contains("For everyone")
                .doesNotContain("For Ana alone");
    }

    @Test
    void aChannelWithNewsIsMarkedUntilItIsRead() {
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.awaitElement(TEXT);
        server.post("mia", "marketing", "News");
        By unread = By.cssSelector(".channel.unread");

        browser.awaitText(unread, "marketing");
        server.post("ana", "marketing", "I know");
        server.post("mia", "marketing", "More news");
        browser.awaitText(By.cssSelector(".channel.unread .count"), "2");
        assertThat(browser.driver().findElement(unread).getAccessibleName()).isEqualTo("# marketing 2 unread");
        browser.click(unread);

        browser.awaitText(TIMELINE, "More news");
        assertThat(browser.driver().findElements(unread)).isEmpty();
    }

    @Test
    void aLineStandsAboveWhatIsNewSinceTheLastLook() {
        server.post("mia", "marketing", "Read before");
        browser.go(server.addressOf("ana", "marketing"));
        browser.awaitText(TIMELINE, "Read before");
        browser.go(server.addressOf("ana", "leads-emea"));
        Message fresh = server.post("mia", "marketing", "Fresh");
        browser.go(server.addressOf("ana", "marketing"));

        String above = "//p[@class='new']/following-sibling::article[1]";
        assertThat(browser.awaitElement(By.xpath(above)).getDomAttribute("data-ts"))
                .isEqualTo(fresh.ts());
        server.post("mia", "marketing", "Fresher");
        browser.awaitText(TIMELINE, "Fresher");
        assertThat(browser.awaitElement(By.xpath(above)).getDomAttribute("data-ts"))
                .as("while it is open")
                .isEqualTo(fresh.ts());
        browser.go(server.addressOf("ana", "marketing"));
        browser.awaitText(TIMELINE, "Fresher");
        assertThat(browser.driver().findElements(By.className("new"))).isEmpty();
    }

    @Test
    void whoReadsFurtherUpIsToldOfWhatArrivesBelow() {
        for (int i = 0; i < 60; i++) {
            server.post("mia", "marketing", "Line " + i);
        }
        browser.go(server.addressOf("ana", "marketing"));
        browser.awaitText(TIMELINE, "Line 59");
        browser.run("scroller.scrollTop = 0");
        server.post("mia", "marketing", "Down here");
        browser.click(By.id("to-news"));

        browser.await(page -> Boolean.TRUE.equals(
                browser.run("return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 2")));
        browser.await(page -> !page.findElement(By.id("to-news")).isDisplayed());
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.awaitElement(TEXT));
    }

    @Test
    void nothingThatALeadIsCalledRunsAndThePageKeepsItsOwnPolicy() {
        browser.driver().manage().logs().get(LogType.BROWSER);
        String hostile = "<img src=x onerror=document.title=1><script>document.title=2</script>";
        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, hostile)));
        browser.go(server.addressOf("ana", "leads-emea"));
        browser.click(CLAIM);
        browser.awaitText(TIMELINE, "claimed by");

        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(110, hostile)));
        browser.awaitText(TIMELINE, "<img src=x");
        assertThat(browser.driver().getTitle()).isEqualTo("#leads-emea · Baton sandbox");
        assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                .as("complaints of the browser")
                .isEmpty();
    }

    private void seedAMorning() {
        String ana = server.user("ana").id();
        Message first =
                server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(108, "Contoso")));
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("11:02 came in by webinar-may"))
                        .inThread(first.ts()));
        server.workspace()
                .messages()
                .post(server.fromBot(
                                "leads-emea",
                                Content.of(
                                        "11:03 <@" + ana + "> claimed it, 1 min after it came in (promise 15 min) ✓"))
                        .inThread(first.ts()));
        server.workspace()
                .messages()
                .edit(first.channel(), first.ts(), PageServer.claimedCard(108, "Contoso", server.user("ana")), true);
        server.post("ben", "leads-emea", "Nice one, <@" + ana + ">! `/lead mine` shows it, *always*.");
        server.post("ben", "leads-americas", "quiet here");
        server.workspace().messages().post(server.fromBot("leads-emea", PageServer.openCard(109, "Northwind")));
        server.workspace()
                .messages()
                .post(server.fromBot("leads-emea", Content.of("*#108* is yours already."))
                        .onlyFor(ana));
    }
}
