package dev.baton.sandbox.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlockKitTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("..", "shared", "slack", "blockkit-valid");

    private final BlockKit blockKit = new BlockKit();

    @Test
    void everyValidExampleIsTaken() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "the shared Block Kit examples are not beside this repository");
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            assertThat(examples.toList()).isNotEmpty().allSatisfy(file -> {
                JsonNode example = JSON.readTree(file.toFile());
                assertThat(problems(example)).as(file.toString()).isEmpty();
            });
        }
    }

    private List<String> problems(JsonNode example) {
        return example.has("blocks")
                ? blockKit.problemsOfView(example)
                : blockKit.problemsOfMessage(JSON.createArrayNode().add(example));
    }

    /** Each row: a valid block, the place of a text in it, and the most characters that Slack takes there. */
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {'type':'section','text':{'type':'mrkdwn','text':'x'}} | /text/text | 3000
        {'type':'section','fields':[{'type':'mrkdwn','text':'x'}]} | /fields/0/text | 2000
        {'type':'section','block_id':'b','text':{'type':'mrkdwn','text':'x'}} | /block_id | 255
        {'type':'header','text':{'type':'plain_text','text':'x'}} | /text/text | 150
        {'type':'context','elements':[{'type':'mrkdwn','text':'x'}]} | /elements/0/text | 3000
        {'type':'image','image_url':'https://a.example','alt_text':'x'} | /image_url | 3000
        {'type':'image','image_url':'https://a.example','alt_text':'x'} | /alt_text | 2000
        {'type':'markdown','text':'x'} | /text | 12000
        {'type':'alert','text':{'type':'mrkdwn','text':'x'}} | /text/text | 200
        {'type':'card','title':{'type':'mrkdwn','text':'x'}} | /title/text | 150
        {'type':'card','title':{'type':'mrkdwn','text':'x'},'body':{'type':'mrkdwn','text':'x'}} | /body/text | 200
        {'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}} | /label/text | 2000
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}}]} | /elements/0/text/text | 75
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'value':'x'}]} | /elements/0/value | 2000
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'action_id':'x'}]} | /elements/0/action_id | 255
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'url':'x'}]} | /elements/0/url | 3000
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'accessibility_label':'x'}]} | /elements/0/accessibility_label | 75
        {'type':'actions','elements':[{'type':'overflow','options':[{'text':{'type':'plain_text','text':'x'},'value':'x'}]}]} | /elements/0/options/0/text/text | 75
        {'type':'actions','elements':[{'type':'overflow','options':[{'text':{'type':'plain_text','text':'x'},'value':'x'}]}]} | /elements/0/options/0/value | 150
        {'type':'actions','elements':[{'type':'users_select','placeholder':{'type':'plain_text','text':'x'}}]} | /elements/0/placeholder/text | 150
        {'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'x','value':1}]}} | /title | 50
        {'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'x','value':1}]}} | /chart/segments/0/label | 20
        {'type':'data_visualization','title':'x','chart':{'type':'bar','series':[{'name':'x','data':[{'label':'a','value':1}]}],'axis_config':{'categories':['a'],'x_label':'x'}}} | /chart/series/0/name | 20
        {'type':'data_visualization','title':'x','chart':{'type':'bar','series':[{'name':'x','data':[{'label':'a','value':1}]}],'axis_config':{'categories':['a'],'x_label':'x'}}} | /chart/axis_config/x_label | 50
        """)
    void aTextOneOverItsLimitIsRefused(String block, String pointer, int limit) throws JsonProcessingException {
        assertThat(problems(withText(block, pointer, limit))).isEmpty();
        assertThat(problems(withText(block, pointer, limit + 1)))
                .anySatisfy(problem -> assertThat(problem).contains("[json-pointer:/blocks/0" + pointer + "]"));
    }

    /** Each row: a valid block, the place of a list in it, and the most entries that Slack takes there. */
    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {'type':'section','fields':[{'type':'mrkdwn','text':'x'}]} | /fields | 10
        {'type':'context','elements':[{'type':'mrkdwn','text':'x'}]} | /elements | 10
        {'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}}]} | /elements | 25
        {'type':'actions','elements':[{'type':'overflow','options':[{'text':{'type':'plain_text','text':'x'},'value':'x'}]}]} | /elements/0/options | 5
        {'type':'actions','elements':[{'type':'checkboxes','options':[{'text':{'type':'plain_text','text':'x'},'value':'x'}]}]} | /elements/0/options | 10
        {'type':'actions','elements':[{'type':'radio_buttons','options':[{'text':{'type':'plain_text','text':'x'},'value':'x'}]}]} | /elements/0/options | 10
        {'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'x'},'value':'x'}]}]} | /elements/0/options | 100
        {'type':'carousel','elements':[{'type':'card','title':{'type':'mrkdwn','text':'x'}}]} | /elements | 10
        {'type':'container','title':{'type':'plain_text','text':'x'},'child_blocks':[{'type':'divider'}]} | /child_blocks | 10
        {'type':'table','rows':[[{'type':'raw_text','text':'x'}]]} | /rows | 100
        {'type':'table','rows':[[{'type':'raw_text','text':'x'}]]} | /rows/0 | 20
        {'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'x','value':1}]}} | /chart/segments | 12
        {'type':'data_visualization','title':'x','chart':{'type':'bar','series':[{'name':'x','data':[{'label':'a','value':1}]}],'axis_config':{'categories':['a']}}} | /chart/series | 12
        {'type':'data_visualization','title':'x','chart':{'type':'bar','series':[{'name':'x','data':[{'label':'a','value':1}]}],'axis_config':{'categories':['a']}}} | /chart/series/0/data | 20
        """)
    void aListOneOverItsLimitIsRefused(String block, String pointer, int limit) throws JsonProcessingException {
        assertThat(problems(withEntries(block, pointer, limit))).isEmpty();
        assertThat(problems(withEntries(block, pointer, limit + 1)))
                .anySatisfy(problem -> assertThat(problem).contains("[json-pointer:/blocks/0" + pointer + "]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'marquee'}",
                "{'text':{'type':'mrkdwn','text':'x'}}",
                "{'type':'section'}",
                "{'type':'section','text':{'type':'mrkdwn','text':''}}",
                "{'type':'section','text':'x'}",
                "{'type':'section','text':{'type':'mrkdwn','text':'x'},'colour':'red'}",
                "{'type':'section','text':{'type':'mrkdwn','text':'x'},'accessory':{'type':'plain_text_input'}}",
                "{'type':'header','text':{'type':'mrkdwn','text':'x'}}",
                "{'type':'context','elements':[]}",
                "{'type':'context','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}}]}",
                "{'type':'actions','elements':[]}",
                "{'type':'actions','elements':[{'type':'button'}]}",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'x'}}]}",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'x'},'style':'loud'}]}",
                "{'type':'actions','elements':[{'type':'static_select'}]}",
                "{'type':'actions','elements':[{'type':'plain_text_input'}]}",
                "{'type':'image','alt_text':'x'}",
                "{'type':'image','image_url':'https://a.example'}",
                "{'type':'input','element':{'type':'plain_text_input'}}",
                "{'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'x','value':0}]}}",
                "{'type':'table','rows':[]}",
            })
    void whatSlackDoesNotKnowOrMissesIsRefused(String block) throws JsonProcessingException {
        assertThat(problems(json(block))).isNotEmpty();
    }

    @Test
    void aMessageHasAtMostFiftyBlocksAndAViewAHundred() throws JsonProcessingException {
        assertThat(blockKit.problemsOfMessage(dividers(50))).isEmpty();
        assertThat(blockKit.problemsOfMessage(dividers(51))).isNotEmpty();
        assertThat(blockKit.problemsOfView(modal().set("blocks", dividers(100))))
                .isEmpty();
        assertThat(blockKit.problemsOfView(modal().set("blocks", dividers(101))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/title/text,24", "/private_metadata,3000", "/callback_id,255"})
    void aViewsTextsHaveLimitsToo(String pointer, int limit) throws JsonProcessingException {
        ObjectNode view = modal().put("private_metadata", "x").put("callback_id", "x");
        set(view, pointer, JSON.getNodeFactory().textNode("x".repeat(limit)));
        assertThat(blockKit.problemsOfView(view)).isEmpty();
        set(view, pointer, JSON.getNodeFactory().textNode("x".repeat(limit + 1)));
        assertThat(blockKit.problemsOfView(view)).hasSize(1);
    }

    @Test
    void aModalWithAnInputNeedsItsSubmitButton() throws JsonProcessingException {
        JsonNode input =
                json("{'type':'input','label':{'type':'plain_text','text':'x'},'element':{'type':'plain_text_input'}}");
        ObjectNode view = modal().set("blocks", JSON.createArrayNode().add(input));
        assertThat(blockKit.problemsOfView(view)).hasSize(1).first().asString().contains("submit");
    }

    @Test
    void aTableIsNotForViews() throws JsonProcessingException {
        JsonNode table = json("{'type':'table','rows':[[{'type':'raw_text','text':'x'}]]}");
        assertThat(blockKit.problemsOfView(
                        modal().set("blocks", JSON.createArrayNode().add(table))))
                .isNotEmpty();
    }

    @Test
    void twoBlocksCannotHaveTheSameId() throws JsonProcessingException {
        ArrayNode blocks = JSON.createArrayNode()
                .add(json("{'type':'divider','block_id':'same'}"))
                .add(json("{'type':'divider','block_id':'same'}"));
        assertThat(blockKit.problemsOfMessage(blocks)).hasSize(1);
    }

    @Test
    void twoButtonsOfOneBlockCannotHaveTheSameActionId() throws JsonProcessingException {
        String button = "{'type':'button','action_id':'claim','text':{'type':'plain_text','text':'Claim'}}";
        JsonNode actions = json("{'type':'actions','elements':[" + button + "," + button + "]}");
        assertThat(problems(actions)).hasSize(1);
    }

    @Test
    void aMessageHasAtMostTwoCharts() throws JsonProcessingException {
        JsonNode chart = json(
                "{'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'x','value':1}]}}");
        assertThat(blockKit.problemsOfMessage(JSON.createArrayNode().add(chart).add(chart)))
                .isEmpty();
        assertThat(blockKit.problemsOfMessage(
                        JSON.createArrayNode().add(chart).add(chart).add(chart)))
                .hasSize(1);
    }

    private static ObjectNode modal() throws JsonProcessingException {
        return json("{'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'divider'}]}");
    }

    private static ArrayNode dividers(int count) throws JsonProcessingException {
        ArrayNode blocks = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            blocks.add(json("{'type':'divider'}"));
        }
        return blocks;
    }

    private static JsonNode withText(String block, String pointer, int length) throws JsonProcessingException {
        ObjectNode changed = json(block);
        set(changed, pointer, JSON.getNodeFactory().textNode("x".repeat(length)));
        return changed;
    }

    private static JsonNode withEntries(String block, String pointer, int count) throws JsonProcessingException {
        ObjectNode changed = json(block);
        ArrayNode list = (ArrayNode) changed.at(pointer);
        while (list.size() < count) {
            list.add(list.get(0).deepCopy());
        }
        return changed;
    }

    private static void set(ObjectNode root, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) root.at(pointer.substring(0, cut))).set(pointer.substring(cut + 1), value);
    }

    private static ObjectNode json(String singleQuoted) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(singleQuoted.replace('\'', '"'));
    }
}
