package scorecard.cli.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;

/** Issues for programs: {@code "issues": 1} is the version of the format. */
public final class JsonIssues implements IssueFormat {

    private static final int VERSION = 1;

    @Override
    public String write(List<Issue> issues) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("issues", VERSION);
            json.writeArrayFieldStart("list");
            for (Issue issue : issues) {
                write(issue, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** One issue as an object. */
    static void write(Issue issue, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", issue.code());
        json.writeStringField("message", issue.message());
        writePlace(issue.place(), json);
        json.writeEndObject();
    }

    private static void writePlace(Place place, JsonGenerator json) throws IOException {
        switch (place) {
            case Place.InText text -> {
                json.writeStringField("file", text.file());
                json.writeNumberField("line", text.line());
                json.writeNumberField("column", text.column());
                json.writeNumberField("length", text.length());
            }
            case Place.InData data -> {
                json.writeStringField("file", data.file());
                json.writeNumberField("row", data.row());
                json.writeStringField("header", data.column());
            }
            case Place.InFile file -> json.writeStringField("file", file.file());
            case Place.Nowhere nowhere -> {}
        }
    }
}
