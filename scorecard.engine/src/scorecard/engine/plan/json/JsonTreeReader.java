package scorecard.engine.plan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scorecard.engine.issue.Place;

/** Reads JSON strictly: no duplicate keys, no null, nothing after the end, and within limits of depth and size. */
final class JsonTreeReader {

    /** Nested objects and arrays; the language allows a thousand operators in a row, each of which nests one deeper. */
    static final int DEEPEST = 1_500;

    /** Characters of the whole file. */
    static final int LONGEST = 64 * 1024 * 1024;

    private static final int LONGEST_NUMBER = 200;

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /**
     * The tree of a whole text.
     *
     * @param file named in places
     * @throws RefusedPlan for text that is not such JSON
     */
    JsonTree read(String text, String file) {
        if (text.length() > LONGEST) {
            throw new RefusedPlan(
                    "plan-too-large",
                    "this plan has " + text.length() + " characters; at most " + LONGEST + " are read",
                    new Place.InFile(file));
        }
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            JsonTree tree = tree(parser, file);
            if (parser.nextToken() != null) {
                throw new RefusedPlan("plan-malformed", "nothing may follow the plan's end", place(parser, file));
            }
            return tree;
        } catch (StreamConstraintsException tooMuch) {
            throw new RefusedPlan(
                    "plan-too-deep",
                    "this plan is nested deeper than " + DEEPEST + " or holds a number of more than " + LONGEST_NUMBER
                            + " digits",
                    new Place.InFile(file));
        } catch (JsonProcessingException malformed) {
            throw new RefusedPlan(
                    "plan-malformed",
                    "this is not a plan: it is not JSON (" + firstLine(malformed.getOriginalMessage()) + ")",
                    place(malformed.getLocation(), file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonTree tree(JsonParser parser, String file) throws IOException {
        JsonToken token = parser.currentToken();
        Place place = place(parser, file);
        if (token == null) {
            throw new RefusedPlan("plan-malformed", "this is not a plan: the file is empty", place);
        }
        return switch (token) {
            case START_OBJECT -> members(parser, file, place);
            case START_ARRAY -> items(parser, file, place);
            case VALUE_STRING -> new JsonTree.Words(parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonTree.Amount(number(parser, place), place);
            case VALUE_TRUE, VALUE_FALSE -> new JsonTree.Truth(token == JsonToken.VALUE_TRUE, place);
            case VALUE_NULL ->
                throw new RefusedPlan("plan-malformed", "a plan holds no `null`: what is absent is left out", place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("unexpected " + token);
        };
    }

    private JsonTree members(JsonParser parser, String file, Place place) throws IOException {
        Map<String, JsonTree> byKey = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            byKey.put(key, tree(parser, file));
        }
        return new JsonTree.Members(byKey, place);
    }

    private JsonTree items(JsonParser parser, String file, Place place) throws IOException {
        List<JsonTree> inOrder = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            inOrder.add(tree(parser, file));
        }
        return new JsonTree.Items(inOrder, place);
    }

    /** Refuses exponents that would make a short number fill the memory when it is written out. */
    private static BigDecimal number(JsonParser parser, Place place) throws IOException {
        BigDecimal value = new BigDecimal(parser.getText());
        if (Math.abs((long) value.scale()) > LONGEST_NUMBER) {
            throw new RefusedPlan(
                    "plan-number-too-long",
                    "`" + parser.getText() + "` has more than " + LONGEST_NUMBER + " digits",
                    place);
        }
        return value;
    }

    private static Place place(JsonParser parser, String file) {
        return place(parser.currentTokenLocation(), file);
    }

    private static Place place(JsonLocation location, String file) {
        if (location == null || location.getLineNr() < 1 || location.getColumnNr() < 1) {
            return new Place.InFile(file);
        }
        return new Place.InText(file, location.getLineNr(), location.getColumnNr(), 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }
}
