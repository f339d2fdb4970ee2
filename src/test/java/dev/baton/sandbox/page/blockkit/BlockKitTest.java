package dev.baton.sandbox.page.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.html.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitTest {

    private final BlockKit blockKit = new BlockKit(
            new FixedReader(),
            (blockId, button) -> Html.tag("button")
                    .attr("value", blockId + "/" + button.path("action_id").asText())
                    .with(Plain.text(button.path("text"))));

    private String html(String blocks) throws JsonProcessingException {
        return blockKit.render(new ObjectMapper().readTree("[" + blocks.replace('\'', '"') + "]"))
                .render();
    }

    @Test
    void drawsAHeader() throws JsonProcessingException {
        assertThat(html("{'type':'header','text':{'type':'plain_text','text':'Hot *lead* &amp; :fire:'}}"))
                .isEqualTo("<h3 class=\"block header\"><div class=\"text plain\">Hot *lead* &amp; 🔥</div></h3>");
    }

    @Test
    void drawsASectionWithFieldsAndAButton() throws JsonProcessingException {
        assertThat(
                        html(
                                "{'type':'section','block_id':'b1','text':{'type':'mrkdwn','text':'*Why now*'},"
                                        + "'fields':[{'type':'plain_text','text':'a','emoji':false},{'type':'mrkdwn','text':'_b_'}],"
                                        + "'accessory':{'type':'button','action_id':'why','text':{'type':'plain_text','text':'Why?'}}}"))
                .isEqualTo(
                        "<div class=\"block section\"><div class=\"main\"><div class=\"text\"><p><strong>Why now</strong>"
                                + "</p></div><div class=\"fields\"><div class=\"text plain\">a</div><div class=\"text\"><p><em>b"
                                + "</em></p></div></div></div><div class=\"accessory\"><button value=\"b1/why\">Why?</button>"
                                + "</div></div>");
    }

    @Test
    void drawsContextsDividersAndActions() throws JsonProcessingException {
        assertThat(html("{'type':'context','elements':[{'type':'mrkdwn','text':'10:40'},"
                        + "{'type':'image','image_url':'https://a.example/x.png','alt_text':'A logo'}]},"
                        + "{'type':'divider'},"
                        + "{'type':'actions','block_id':'x','elements':[{'type':'button','action_id':'claim',"
                        + "'text':{'type':'plain_text','text':'Claim'}}]}"))
                .isEqualTo("<div class=\"block context\"><div class=\"text\"><p>10:40</p></div>"
                        + "<a class=\"picture\" href=\"https://a.example/x.png\" rel=\"noopener noreferrer\""
                        + " target=\"_blank\">🖼 A logo</a></div><hr>"
                        + "<div class=\"block actions\"><button value=\"x/claim\">Claim</button></div>");
    }

    @Test
    void drawsAPictureAsItsDescription() throws JsonProcessingException {
        assertThat(html("{'type':'image','image_url':'https://a.example/x.png','alt_text':'<A chart>',"
                        + "'title':{'type':'plain_text','text':'Waits'}}"))
                .contains("Waits", "🖼 &lt;A chart&gt;")
                .doesNotContain("<img");
    }

    @Test
    void drawsRichText() throws JsonProcessingException {
        assertThat(html("{'type':'rich_text','elements':["
                        + "{'type':'rich_text_section','elements':[{'type':'text','text':'a <b>','style':{'bold':true,"
                        + "'italic':true}},{'type':'user','user_id':'U1'},{'type':'emoji','name':'fire'},"
                        + "{'type':'link','url':'https://a.example','text':'a'},{'type':'broadcast','range':'here'}]},"
                        + "{'type':'rich_text_list','style':'ordered','elements':[{'type':'rich_text_section',"
                        + "'elements':[{'type':'text','text':'one'}]}]},"
                        + "{'type':'rich_text_quote','elements':[{'type':'channel','channel_id':'C1'}]},"
                        + "{'type':'rich_text_preformatted','elements':[{'type':'text','text':'x = 1'}]}]}"))
                .isEqualTo("<div class=\"block text\"><p class=\"plain\"><em><strong>a &lt;b&gt;</strong></em>"
                        + "<span class=\"mention addressed\">@Ana Silva</span>🔥"
                        + "<a href=\"https://a.example\" rel=\"noopener noreferrer\" target=\"_blank\">a</a>"
                        + "<span class=\"mention addressed\">@here</span></p><ol><li><p class=\"plain\">one</p></li></ol>"
                        + "<blockquote class=\"plain\"><a class=\"mention\" href=\"/?channel=C1\">#leads-emea</a>"
                        + "</blockquote><pre>x = 1</pre></div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'hologram','text':'KEPT'}",
                "{'text':'KEPT'}",
                "'KEPT'",
                "{'type':'header','text':'KEPT'}",
                "{'type':'section','note':'KEPT'}",
                "{'type':'section','text':'KEPT'}",
                "{'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':{'type':'overflow','id':'KEPT'}}",
                "{'type':'section','fields':['KEPT']}",
                "{'type':'actions','elements':[{'type':'static_select','action_id':'KEPT'}]}",
                "{'type':'actions','elements':[{'type':'button','action_id':'KEPT'}]}",
                "{'type':'actions','elements':[],'block_id':'KEPT'}",
                "{'type':'context','elements':'KEPT'}",
                "{'type':'image','image_url':'javascript:x','alt_text':'KEPT'}",
                "{'type':'rich_text','block_id':'KEPT'}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'hologram','x':'KEPT'}]}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'link','url':'javascript:x','text':'KEPT'}]}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_list','elements':[{'type':'KEPT'}]}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','id':'KEPT'}]}"
            })
    void whatItCannotDrawItShowsAsJson(String block) throws JsonProcessingException {
        assertThat(html(block)).contains("<pre class=\"raw\"").contains("KEPT").doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'header','text':{'type':'plain_text','text':'<script>x</script>'}}",
                "{'type':'section','text':{'type':'mrkdwn','text':'<script>x</script>'}}",
                "{'type':'<script>'}",
                "{'type':'actions','elements':[{'type':'button','action_id':'<script>','text':{'type':'plain_text',"
                        + "'text':'<script>'}}]}",
                "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'emoji',"
                        + "'name':'<script>'}]}]}"
            })
    void aScriptStaysText(String block) throws JsonProcessingException {
        assertThat(html(block)).contains("&lt;script&gt;").doesNotContain("<script");
    }
}
