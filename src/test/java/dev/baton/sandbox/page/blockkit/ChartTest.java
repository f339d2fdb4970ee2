package dev.baton.sandbox.page.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.html.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    private final BlockKit blockKit = new BlockKit(new FixedReader(), (blockId, button) -> Html.nothing());

    private String chart(String chart) throws JsonProcessingException {
        String block = "[{'type':'data_visualization','title':'Waits <now>','chart':" + chart + "}]";
        return blockKit.render(new ObjectMapper().readTree(block.replace('\'', '"')))
                .render();
    }

    private String plot(String type, String series) throws JsonProcessingException {
        return chart("{'type':'" + type + "','series':[" + series
                + "],'axis_config':{'categories':['Mon','Tue','Wed'],'x_label':'Day','y_label':'Hours'}}");
    }

    @Test
    void aPieSaysSharesInItsLegendAndItsTable() throws JsonProcessingException {
        assertThat(chart("{'type':'pie','segments':[{'label':'Won','value':1},{'label':'<Lost>','value':3}]}"))
                .contains(
                        "<figcaption>Waits &lt;now&gt;</figcaption>",
                        "role=\"img\"",
                        "Pie chart “Waits &lt;now&gt;”. most &lt;Lost&gt; 3, least Won 1.",
                        "<path d=\"M100 100 L100 4 A96 96 0 0 1 196 100 Z\" class=\"segment series-0\">",
                        "Won · 1 · 25%",
                        "<th scope=\"row\">&lt;Lost&gt;</th><td class=\"right\">3</td>")
                .doesNotContain("style=", "<pre");
    }

    @Test
    void onePieceIsAWholePie() throws JsonProcessingException {
        assertThat(chart("{'type':'pie','segments':[{'label':'Won','value':7}]}"))
                .contains("<circle cx=\"100\" cy=\"100\" r=\"96\"", "100%");
    }

    @Test
    void barsGoUpAndDownFromZero() throws JsonProcessingException {
        assertThat(plot("bar", "{'name':'EMEA','data':[{'label':'Mon','value':4},{'label':'Wed','value':-4}]}"))
                .contains(
                        "EMEA: most Mon 4, least Wed -4.",
                        ">Hours</text>",
                        ">Day</text>",
                        "<title>EMEA, Mon: 4</title>",
                        "<th scope=\"row\">Tue</th><td class=\"right\"></td>")
                .containsPattern("class=\"axis\"></line><text x=\"39\" y=\"[0-9.]+\" text-anchor=\"end\">0</text>");
    }

    @Test
    void aLineHasAGapWhereItHasNoValue() throws JsonProcessingException {
        String gap = plot("line", "{'name':'EMEA','data':[{'label':'Mon','value':4},{'label':'Wed','value':2}]}");
        String whole = plot(
                "line",
                "{'name':'EMEA','data':[{'label':'Mon','value':4},{'label':'Tue','value':3},{'label':'Wed','value':2}]}");

        assertThat(gap).containsPattern("d=\"M[0-9. ]+ M[0-9. ]+\" class=\"line\"");
        assertThat(whole).containsPattern("d=\"M[0-9. ]+ L[0-9. ]+ L[0-9. ]+\" class=\"line\"");
    }

    @Test
    void anAreaReachesDownToZero() throws JsonProcessingException {
        assertThat(plot("area", "{'name':'EMEA','data':[{'label':'Mon','value':4},{'label':'Tue','value':2}]}"))
                .containsPattern(
                        "d=\"M([0-9.]+) ([0-9.]+) L\\1 [0-9.]+ L([0-9.]+) [0-9.]+ L\\3 \\2 Z\" class=\"area\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'pie','segments':[{'label':'KEPT','value':0}]}",
                "{'type':'pie','segments':[{'label':'KEPT','value':'7'}]}",
                "{'type':'pie','id':'KEPT'}",
                "{'type':'radar','id':'KEPT'}",
                "{'type':'bar','series':[{'name':'KEPT','data':[{'label':'Mon','value':1}]}]}",
                "{'type':'bar','series':[{'name':'KEPT','data':[]}],'axis_config':{'categories':['Mon']}}",
                "{'type':'line','series':[{'name':'KEPT','data':[{'label':'Sun','value':1}]}],'axis_config':{'categories':['Mon']}}",
                "{'type':'line','series':[{'name':'KEPT','data':[{'label':'Mon','value':1e300}]}],'axis_config':{'categories':['Mon']}}",
            })
    void whatItCannotDrawItShowsAsJson(String chart) throws JsonProcessingException {
        assertThat(chart(chart)).contains("<pre class=\"raw\"").contains("KEPT").doesNotContain("<svg");
    }
}
