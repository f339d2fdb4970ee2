package dev.baton.sandbox.blockkit;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** For each thing that Slack limits something that holds it: what it is called, a block or a view, and the place in it. */
final class Specimens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ROWS = """
        text|{'type':'section','text':{'type':'mrkdwn','text':'x'}}|/text/text
        action_id|{'type':'actions','elements':[{'type':'button','text':TEXT,'action_id':'x'}]}|/elements/0/action_id
        block_id|{'type':'divider','block_id':'x'}|/block_id
        button.text|{'type':'actions','elements':[BUTTON]}|/elements/0/text/text
        button.url|{'type':'actions','elements':[BUTTON]}|/elements/0/url
        button.value|{'type':'actions','elements':[BUTTON]}|/elements/0/value
        button.accessibility_label|{'type':'actions','elements':[BUTTON]}|/elements/0/accessibility_label
        confirmation.title|{'type':'actions','elements':[ASKING]}|/elements/0/confirm/title/text
        confirmation.text|{'type':'actions','elements':[ASKING]}|/elements/0/confirm/text/text
        confirmation.confirm|{'type':'actions','elements':[ASKING]}|/elements/0/confirm/confirm/text
        confirmation.deny|{'type':'actions','elements':[ASKING]}|/elements/0/confirm/deny/text
        option.text|{'type':'actions','elements':[{'type':'overflow','options':[OPTION]}]}|/elements/0/options/0/text/text
        option.value|{'type':'actions','elements':[{'type':'overflow','options':[OPTION]}]}|/elements/0/options/0/value
        option.description|{'type':'actions','elements':[{'type':'overflow','options':[OPTION]}]}|/elements/0/options/0/description/text
        option.url|{'type':'actions','elements':[{'type':'overflow','options':[OPTION]}]}|/elements/0/options/0/url
        option_group.label|{'type':'actions','elements':[GROUPED]}|/elements/0/option_groups/0/label/text
        option_group.options|{'type':'actions','elements':[GROUPED]}|/elements/0/option_groups/0/options
        select.placeholder|{'type':'actions','elements':[{'type':'static_select','placeholder':TEXT,'options':[OPTION]}]}|/elements/0/placeholder/text
        select.options|{'type':'actions','elements':[{'type':'multi_static_select','options':[OPTION]}]}|/elements/0/options
        select.option_groups|{'type':'actions','elements':[GROUPED]}|/elements/0/option_groups
        overflow.options|{'type':'actions','elements':[{'type':'overflow','options':[OPTION]}]}|/elements/0/options
        checkboxes.options|{'type':'actions','elements':[{'type':'checkboxes','options':[OPTION]}]}|/elements/0/options
        radio_buttons.options|{'type':'actions','elements':[{'type':'radio_buttons','options':[OPTION]}]}|/elements/0/options
        url_source.url|{'type':'task_card','task_id':'x','title':'x','sources':[{'type':'url','url':'x','text':'x'}]}|/sources/0/url
        file_input.max_files|{'type':'input','label':TEXT,'element':{'type':'file_input','max_files':1}}|/element/max_files
        plain_text_input.max_length|{'type':'input','label':TEXT,'element':{'type':'plain_text_input','max_length':1}}|/element/max_length
        actions.elements|{'type':'actions','elements':[{'type':'button','text':TEXT}]}|/elements
        alert.text|{'type':'alert','text':TEXT}|/text/text
        card.title|{'type':'card','title':TEXT}|/title/text
        card.subtitle|{'type':'card','title':TEXT,'subtitle':TEXT}|/subtitle/text
        card.body|{'type':'card','body':TEXT}|/body/text
        card.actions|{'type':'card','actions':[{'type':'button','text':TEXT}]}|/actions
        card.subtext|{'type':'card','title':TEXT,'subtext':TEXT}|/subtext/text
        carousel.elements|{'type':'carousel','elements':[{'type':'card','title':TEXT}]}|/elements
        container.title|{'type':'container','title':TEXT,'child_blocks':[{'type':'divider'}]}|/title/text
        container.subtitle|{'type':'container','title':TEXT,'subtitle':TEXT,'child_blocks':[{'type':'divider'}]}|/subtitle/text
        container.child_blocks|{'type':'container','title':TEXT,'child_blocks':[{'type':'divider'}]}|/child_blocks
        context.elements|{'type':'context','elements':[TEXT]}|/elements
        context_actions.elements|{'type':'context_actions','elements':[ICON]}|/elements
        feedback_button.text|{'type':'context_actions','elements':[FEEDBACK]}|/elements/0/positive_button/text/text
        feedback_button.value|{'type':'context_actions','elements':[FEEDBACK]}|/elements/0/negative_button/value
        feedback_button.accessibility_label|{'type':'context_actions','elements':[FEEDBACK]}|/elements/0/positive_button/accessibility_label
        icon_button.visible_to_user_ids|{'type':'context_actions','elements':[ICON]}|/elements/0/visible_to_user_ids
        data_table.rows|DATA_TABLE|/rows
        data_table.columns|DATA_TABLE|/rows/0
        data_table.page_size|DATA_TABLE|/page_size
        data_table.cell_text|DATA_TABLE|/rows/0/0/text
        data_table.content|DATA_TABLE|/rows/0/0/text
        data_visualization.title|PIE|/title
        data_visualization.segments|PIE|/chart/segments
        data_visualization.segment.label|PIE|/chart/segments/0/label
        data_visualization.segment.value|PIE|/chart/segments/0/value
        data_visualization.series|BARS|/chart/series
        data_visualization.series_name|BARS|/chart/series/0/name
        data_visualization.data|BARS|/chart/series/0/data
        data_visualization.point_label|BARS|/chart/series/0/data/0/label
        data_visualization.categories|BARS|/chart/axis_config/categories
        data_visualization.category_label|BARS|/chart/axis_config/categories/0
        data_visualization.axis_label|BARS|/chart/axis_config/y_label
        header.text|{'type':'header','text':TEXT}|/text/text
        image.image_url|{'type':'image','image_url':'x','alt_text':'x'}|/image_url
        image.alt_text|{'type':'image','image_url':'x','alt_text':'x'}|/alt_text
        input.label|{'type':'input','label':TEXT,'element':{'type':'plain_text_input'}}|/label/text
        input.hint|{'type':'input','label':TEXT,'hint':TEXT,'element':{'type':'plain_text_input'}}|/hint/text
        markdown.text|{'type':'markdown','text':'x'}|/text
        section.text|{'type':'section','text':TEXT}|/text/text
        section.fields|{'type':'section','fields':[TEXT]}|/fields
        video.alt_text|VIDEO|/alt_text
        video.title|VIDEO|/title/text
        video.author_name|VIDEO|/author_name
        video.description|VIDEO|/description/text
        video.provider_name|VIDEO|/provider_name
        view.blocks|VIEW|/blocks
        view.private_metadata|VIEW|/private_metadata
        view.callback_id|VIEW|/callback_id
        view.title|VIEW|/title/text
        view.close|VIEW|/close/text
        view.submit|VIEW|/submit/text
        """;

    /** In this order: the later ones stand in the earlier ones. */
    private static final String[][] PARTS = {
        {
            "VIEW",
            "{'type':'modal','title':TEXT,'close':TEXT,'submit':TEXT,'private_metadata':'x','callback_id':'x','blocks':[{'type':'divider'}]}"
        },
        {
            "VIDEO",
            "{'type':'video','alt_text':'x','title':TEXT,'author_name':'x','description':TEXT,'provider_name':'x','thumbnail_url':'x','video_url':'x'}"
        },
        {
            "BARS",
            "{'type':'data_visualization','title':'x','chart':{'type':'bar','series':[{'name':'x','data':[{'label':'x','value':1}]}],'axis_config':{'categories':['x'],'x_label':'x','y_label':'x'}}}"
        },
        {"PIE", "{'type':'data_visualization','title':'x','chart':{'type':'pie','segments':[{'label':'x','value':1}]}}"
        },
        {
            "DATA_TABLE",
            "{'type':'data_table','caption':'x','page_size':1,'rows':[[{'type':'raw_text','text':'x'}],[{'type':'raw_number','value':1}]]}"
        },
        {"FEEDBACK", "{'type':'feedback_buttons','positive_button':PRESSED,'negative_button':PRESSED}"},
        {"PRESSED", "{'text':TEXT,'value':'x','accessibility_label':'x'}"},
        {"ICON", "{'type':'icon_button','icon':'trash','text':TEXT,'visible_to_user_ids':['U1']}"},
        {"GROUPED", "{'type':'static_select','option_groups':[{'label':TEXT,'options':[OPTION]}]}"},
        {"ASKING", "{'type':'button','text':TEXT,'confirm':{'title':TEXT,'text':TEXT,'confirm':TEXT,'deny':TEXT}}"},
        {"BUTTON", "{'type':'button','text':TEXT,'url':'x','value':'x','accessibility_label':'x'}"},
        {"OPTION", "{'text':TEXT,'value':'x','description':TEXT,'url':'x'}"},
        {"TEXT", "{'type':'plain_text','text':'x'}"},
    };

    private Specimens() {}

    /** @param pointer into the content, where the limited thing stands */
    record Specimen(ObjectNode content, String pointer) {

        boolean isView() {
            return content.path("type").asText().equals("modal");
        }
    }

    /** By what is limited, as the file of limits calls it. */
    static Map<String, Specimen> all() {
        return ROWS.lines()
                .map(row -> row.split("\\|", -1))
                .collect(toMap(parts -> parts[0], parts -> new Specimen(json(parts[1]), parts[2])));
    }

    private static ObjectNode json(String written) {
        String whole = written;
        for (String[] part : PARTS) {
            whole = whole.replaceAll("\\b" + part[0] + "\\b", part[1]);
        }
        try {
            return (ObjectNode) JSON.readTree(whole.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(whole, e);
        }
    }
}
