package scorecard.dsl.practice;

import java.util.regex.Pattern;

/** What the name and the title of a goal say. */
public final class GoalWords {

    private static final Pattern CUSTOMER_DOES =
            Pattern.compile("\\b(customers?|clients?|users?|buyers?)( (shall|should|will|to|who|that))?"
                    + " ?(buy|use|refer|renew|recommend|purchase|pay|order|spend|upgrade|subscribe)");

    private GoalWords() {}

    /** Whether they say what customers shall do for us. */
    public static boolean sayWhatCustomersDo(String name, String title) {
        return CUSTOMER_DOES.matcher(Words.of(name, title)).find();
    }
}
