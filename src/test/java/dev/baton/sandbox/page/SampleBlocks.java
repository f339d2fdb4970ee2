package dev.baton.sandbox.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** A message for each kind of block, as JSON with single quotes for double ones. */
final class SampleBlocks {

    private static final String OPTIONS = "{'text':{'type':'plain_text','text':'Budget'},'value':'1'},"
            + "{'text':{'type':'plain_text','text':'Timing'},'value':'2','description':{'type':'plain_text','text':'Later'}}";

    private static final String ELEMENTS = """
            [{'type':'section','block_id':'s1','text':{'type':'mrkdwn','text':'A menu'},'accessory':{'type':'overflow','action_id':'o','options':[OPTIONS]}},
             {'type':'section','block_id':'s2','text':{'type':'mrkdwn','text':'A list with groups'},'accessory':{'type':'static_select','action_id':'s','placeholder':{'type':'plain_text','text':'Reason'},'option_groups':[{'label':{'type':'plain_text','text':'Usual'},'options':[OPTIONS]}]}},
             {'type':'section','block_id':'s3','text':{'type':'mrkdwn','text':'Several'},'accessory':{'type':'multi_static_select','action_id':'m','options':[OPTIONS]}},
             {'type':'section','block_id':'s4','text':{'type':'mrkdwn','text':'Several people'},'accessory':{'type':'multi_users_select','action_id':'m'}},
             {'type':'actions','block_id':'a1','elements':[
              {'type':'button','action_id':'b1','text':{'type':'plain_text','text':'Go'},'style':'primary'},
              {'type':'button','action_id':'b2','text':{'type':'plain_text','text':'Delete'},'style':'danger','confirm':{'title':{'type':'plain_text','text':'Delete it?'},'text':{'type':'mrkdwn','text':'It is *gone* then.'},'confirm':{'type':'plain_text','text':'Delete'},'deny':{'type':'plain_text','text':'Keep it'},'style':'danger'}},
              {'type':'button','action_id':'b3','text':{'type':'plain_text','text':'Look'},'url':'https://a.example'},
              {'type':'users_select','action_id':'u','placeholder':{'type':'plain_text','text':'Who'}},
              {'type':'conversations_select','action_id':'c'},
              {'type':'channels_select','action_id':'h'},
              {'type':'datepicker','action_id':'d','initial_date':'2026-05-12'},
              {'type':'timepicker','action_id':'t'},
              {'type':'datetimepicker','action_id':'dt'},
              {'type':'radio_buttons','action_id':'r','options':[OPTIONS]},
              {'type':'checkboxes','action_id':'k','options':[OPTIONS]}]},
             {'type':'input','block_id':'i1','label':{'type':'plain_text','text':'Note'},'hint':{'type':'plain_text','text':'Short'},'element':{'type':'plain_text_input','action_id':'n','multiline':true}},
             {'type':'input','block_id':'i2','label':{'type':'plain_text','text':'Amount'},'optional':true,'element':{'type':'number_input','action_id':'n','is_decimal_allowed':false}},
             {'type':'input','block_id':'i3','label':{'type':'plain_text','text':'Mail'},'element':{'type':'email_text_input','action_id':'n'}},
             {'type':'input','block_id':'i4','label':{'type':'plain_text','text':'Link'},'element':{'type':'url_text_input','action_id':'n'}}]""".replace("OPTIONS", OPTIONS);

    static final Map<String, String> ALL = all();

    private SampleBlocks() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mrkdwn", """
                [{'type':'section','text':{'type':'mrkdwn','text':'*bold* _soft_ ~gone~ `code` <https://a.example|a link> <@UANA> <!here> :tada:\\n> quoted\\n• one\\n• two\\n```x = 1```'}}]""");
        all.put("section", """
                [{'type':'header','text':{'type':'plain_text','text':'A header'}},
                 {'type':'section','text':{'type':'mrkdwn','text':'*Text*'},
                  'fields':[{'type':'mrkdwn','text':'*One*\\n1'},{'type':'plain_text','text':'Two'}],
                  'accessory':{'type':'button','action_id':'a','text':{'type':'plain_text','text':'Press'}}},
                 {'type':'divider'},
                 {'type':'context','elements':[{'type':'image','image_url':'https://a.example/x.png','alt_text':'A logo'},
                  {'type':'mrkdwn','text':'10:40'}]},
                 {'type':'image','image_url':'https://a.example/x.png','alt_text':'A chart of waits','title':{'type':'plain_text','text':'Waits'}}]""");
        all.put("rich text", """
                [{'type':'rich_text','elements':[
                  {'type':'rich_text_section','elements':[{'type':'text','text':'bold','style':{'bold':true}},
                   {'type':'text','text':' and '},{'type':'text','text':'under','style':{'underline':true}},{'type':'text','text':' '},
                   {'type':'emoji','name':'wave','unicode':'1f44b-1f3fd'},{'type':'text','text':' '},
                   {'type':'date','timestamp':1778580000,'format':'{date_short} at {time}','fallback':'then'},
                   {'type':'text','text':' '},{'type':'color','value':'#F405B3'}]},
                  {'type':'rich_text_list','style':'ordered','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'first'}]}]},
                  {'type':'rich_text_list','style':'bullet','indent':1,'elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'inside'}]}]},
                  {'type':'rich_text_list','style':'ordered','offset':1,'elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'second'}]}]},
                  {'type':'rich_text_quote','elements':[{'type':'text','text':'quoted'}]},
                  {'type':'rich_text_preformatted','border':1,'elements':[{'type':'text','text':'x = 1\\n  y = 2'}]}]}]""");
        all.put("markdown", """
                [{'type':'markdown','text':'# This week\\n**4 leads** came in, _two_ were `claimed`.\\n\\n1. EMEA\\n   - Ana\\n2. Americas\\n- [x] done\\n- [ ] to do\\n\\n> said\\n\\n| Who | Leads |\\n|---|---:|\\n| Ana | 4 |\\n| Ben | 12 |\\n\\n---\\n[more](https://a.example)'}]""");
        all.put("table", """
                [{'type':'table','column_settings':[{'is_wrapped':true},{'align':'right'},{'align':'center'}],'rows':[
                  [{'type':'raw_text','text':'Campaign'},{'type':'raw_text','text':'Leads'},{'type':'raw_text','text':'Share'},{'type':'raw_text','text':'What came of it'}],
                  [{'type':'raw_text','text':'webinar-may'},{'type':'raw_text','text':'1,204'},{'type':'raw_text','text':'62%'},{'type':'raw_text','text':'Most of them were claimed within the promise'}],
                  [{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'link','url':'https://a.example','text':'fair'}]}]},
                   {'type':'raw_text','text':'88'},{'type':'raw_text','text':'4%'},{'type':'raw_text','text':'Two came back'}]]},
                 {'type':'hologram','text':'what it cannot draw'}]""");
        all.put("elements", ELEMENTS);
        all.put(
                "pie",
                chart(
                        "Why leads came back",
                        "{'type':'pie','segments':[{'label':'Bad timing','value':12},{'label':'No budget','value':7},{'label':'Wrong territory','value':3},{'label':'Duplicate','value':1}]}"));
        all.put("bar", chart("Claimed in time", plot("bar", 3)));
        all.put("line", chart("Buyer wait", plot("line", 8)));
        all.put("area", chart("Leads by day", plot("area", 14)));
        return all;
    }

    private static String chart(String title, String chart) {
        return "[{'type':'data_visualization','title':'" + title + "','chart':" + chart + "}]";
    }

    private static String plot(String type, int days) {
        StringBuilder categories = new StringBuilder();
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 1; i <= days; i++) {
            String comma = i == 1 ? "" : ",";
            categories.append(comma).append("'Week ").append(i).append("'");
            first.append(comma).append("{'label':'Week %d','value':%d}".formatted(i, 12_000 + 7_000 * (i % 4)));
            second.append(comma).append("{'label':'Week %d','value':%d}".formatted(i, 9_000 + 2_500 * (i % 5)));
        }
        return "{'type':'%s','series':[{'name':'EMEA','data':[%s]},{'name':'Americas','data':[%s]}],'axis_config':{'categories':[%s],'x_label':'Week','y_label':'Minutes'}}"
                .formatted(type, first, second, categories);
    }
}
