package dev.baton.sandbox.page.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.html.Html;
import org.junit.jupiter.api.Test;

class GridTest {

    private final BlockKit blockKit = new BlockKit(new FixedReader(), (blockId, button) -> Html.nothing());

    private String html(String block) throws JsonProcessingException {
        return blockKit.render(new ObjectMapper().readTree("[" + block.replace('\'', '"') + "]"))
                .render();
    }

    @Test
    void aTableHasItsHeadAndItsSides() throws JsonProcessingException {
        assertThat(html("{'type':'table','column_settings':[{'is_wrapped':true},{'align':'right'}],'rows':["
                        + "[{'type':'raw_text','text':'Who'},{'type':'raw_text','text':'Leads'}],"
                        + "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':"
                        + "[{'type':'user','user_id':'U1'}]}]},{'type':'raw_text','text':'<4>'}]]}"))
                .isEqualTo("<div class=\"block grid\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>"
                        + "<caption class=\"hidden\">Table</caption><thead><tr><th scope=\"col\" class=\"wrapped\">Who</th>"
                        + "<th scope=\"col\" class=\"right\">Leads</th></tr></thead><tbody><tr><td class=\"wrapped\">"
                        + "<p class=\"plain\"><span class=\"mention addressed\">@Ana Silva</span></p></td>"
                        + "<td class=\"right\">&lt;4&gt;</td></tr></tbody></table></div>");
    }

    @Test
    void aDataTableHasItsCaptionAndNamesItsRows() throws JsonProcessingException {
        assertThat(html("{'type':'data_table','caption':'Scores','row_header_column_index':0,'rows':["
                        + "[{'type':'raw_text','text':'Who'},{'type':'raw_text','text':'Score'}],"
                        + "[{'type':'raw_text','text':'Ana'},{'type':'raw_number','value':42}]]}"))
                .contains("aria-label=\"Scores\"", "<th scope=\"row\">Ana</th><td class=\"right\">42</td>");
    }

    @Test
    void whatItCannotDrawItShowsAsJson() throws JsonProcessingException {
        assertThat(html("{'type':'table','rows':'KEPT'}")).contains("KEPT").doesNotContain("<table");
        assertThat(html("{'type':'table','rows':[['KEPT']]}")).contains("<table", "<pre class=\"raw\"", "KEPT");
    }
}
