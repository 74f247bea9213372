package scorecard.engine.plan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;

/** Writes JSON in its one canonical form: sorted keys, plain numbers, two spaces, line feeds, one at the end. */
final class JsonTreeWriter {

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(JsonTreeReader.DEEPEST)
                    .build())
            .build();

    String write(JsonTree tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            generator.setPrettyPrinter(layout());
            write(tree, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonTree tree, JsonGenerator generator) throws IOException {
        switch (tree) {
            case JsonTree.Members members -> {
                generator.writeStartObject();
                for (Map.Entry<String, JsonTree> member : members.byKey().entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case JsonTree.Items items -> {
                generator.writeStartArray();
                for (JsonTree item : items.inOrder()) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case JsonTree.Words words -> generator.writeString(words.text());
            case JsonTree.Amount amount -> generator.writeNumber(withoutExponent(amount.value()));
            case JsonTree.Truth truth -> generator.writeBoolean(truth.value());
        }
    }

    /** {@code 1E+3} would come back as {@code 1000}, which Java does not hold for equal. */
    private static BigDecimal withoutExponent(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static DefaultPrettyPrinter layout() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter()
                .withSeparators(separators)
                .withObjectIndenter(twoSpaces)
                .withArrayIndenter(twoSpaces);
    }
}
