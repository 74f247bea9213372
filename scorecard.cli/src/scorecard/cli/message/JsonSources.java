package scorecard.cli.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.read.ProposedSource.Proposed;
import scorecard.engine.read.ProposedSource.ProposedColumn;

/** Proposed sources for programs: {@code "sources": 1} is the version of the format. */
public final class JsonSources {

    private static final int VERSION = 1;

    private JsonSources() {}

    /**
     * A source under a name of its own.
     *
     * @param text its declaration in the language
     */
    public record Named(String name, Proposed proposed, String text) {}

    /**
     * The document.
     *
     * @param issues about files for which nothing can be proposed
     */
    public static String write(List<Named> sources, List<Issue> issues) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("sources", VERSION);
            json.writeArrayFieldStart("list");
            for (Named source : sources) {
                write(source, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("issues");
            for (Issue issue : issues) {
                JsonIssues.write(issue, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Named source, JsonGenerator json) throws IOException {
        Proposed proposed = source.proposed();
        json.writeStartObject();
        json.writeStringField("name", source.name());
        json.writeStringField("format", proposed.reading().format());
        json.writeStringField("path", proposed.reading().path());
        if (proposed.reading().member().isPresent()) {
            json.writeStringField("member", proposed.reading().member().get());
        }
        if (proposed.encoding().isPresent()) {
            json.writeStringField("encoding", proposed.encoding().get());
        }
        json.writeNumberField("rows", proposed.rows());
        json.writeNumberField("ragged", proposed.ragged());
        writeTexts("key", proposed.key(), json);
        if (proposed.time().isPresent()) {
            json.writeStringField("time", proposed.time().get());
        }
        json.writeArrayFieldStart("columns");
        for (ProposedColumn column : proposed.columns()) {
            write(column, json);
        }
        json.writeEndArray();
        writeTexts("notes", proposed.notes(), json);
        json.writeStringField("text", source.text());
        json.writeEndObject();
    }

    private static void write(ProposedColumn column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("header", column.header());
        json.writeBooleanField("second", column.second());
        json.writeStringField("type", column.type());
        writeTexts("clauses", column.clauses(), json);
        json.writeStringField("note", column.note());
        json.writeEndObject();
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
