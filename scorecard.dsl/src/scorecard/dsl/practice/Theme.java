package scorecard.dsl.practice;

import java.util.regex.Pattern;

/** What a KPI is about, recognised by the words of its name and title: the terms of customer service as its people use them. */
enum Theme {
    SATISFACTION("\\bcsat\\b|customer satisfaction|satisfied customers|satisfaction (by|with|of) "),
    DISSATISFACTION("\\bdsat\\b|dissatisf"),
    PROMOTERS("\\bnps\\b|net promoter"),
    EFFORT("\\bces\\b|(customer )?effort score"),
    FIRST_CONTACT_RESOLUTION("\\bfcr\\b|first[ -](contact|call|line) resolution|first[ -](contact|call) close"),
    HANDLE_TIME("\\baht\\b|handl(e|ing) time"),
    SPEED_OF_ANSWER("\\basa\\b|speed of answer|answer(ing)? time|time to answer|\\bwait(ing)?( time)?\\b"),
    FIRST_RESPONSE("\\bfrt\\b|first (response|reply)"),
    RESOLUTION("resolution|resolved|solved"),
    OCCUPANCY("occupancy|utili[sz]ation"),
    TURNOVER("turnover|attrition"),
    AGENT_SATISFACTION("(agent|employee|staff) (satisfaction|engagement)"),
    BACKLOG("backlog"),
    BACKLOG_AGE("(old|older|age|ageing|aging|aged)\\b.*backlog|backlog.*\\b(old|older|age|ageing|aging|aged|over)\\b"),
    SERVICE_LEVEL("\\bsla\\b|service[ -]level"),
    ESCALATION("escalation|escalated"),
    TRANSFER("transfer(red|s)?\\b"),
    ABANDONMENT("abandon"),
    REPEAT("repeat(ed)? (contact|call)|re-?contact|call ?backs? (rate|within)|customer call ?backs"),
    TOP_PERFORMER("top[ -]performer"),
    QUALITY("quality|\\bqa\\b"),
    CALL_VOLUME("calls? (per|by) (agent|hour|account|day)|on[ -]call (rate|share)"),
    QUOTA("quota"),
    CONVERSION("conversion|converted|sales close|first call close"),
    COST("\\bcosts?\\b"),
    WORTH("profit|margin|revenue|value|growth|grow\\b|\\bearn"),
    EXPOSURE("exposure|penalt|service credit|credits? (owed|paid|granted)");

    private final Pattern words;

    Theme(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether words in lower case are about it. */
    boolean isIn(String lowerCase) {
        return words.matcher(lowerCase).find();
    }
}
