package scorecard.cli.message;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.issue.Severity;

/** Issues as SARIF 2.1.0 (OASIS standard), which code review tools show beside the text. */
public final class SarifIssues implements IssueFormat {

    private final String version;

    /** With the version of this program. */
    public SarifIssues(String version) {
        this.version = version;
    }

    @Override
    public String write(List<Issue> issues) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(issues, json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Issue issue : issues) {
                writeResult(issue, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeTool(List<Issue> issues, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "scorecard");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (String code : issues.stream().map(Issue::code).collect(Collectors.toCollection(TreeSet::new))) {
            json.writeStartObject();
            json.writeStringField("id", code);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeResult(Issue issue, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", issue.code());
        json.writeStringField("level", level(issue.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", issue.message());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        writeLocation(issue.place(), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLocation(Place place, JsonGenerator json) throws IOException {
        switch (place) {
            case Place.InText text -> {
                startLocation(text.file(), json);
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", text.line());
                json.writeNumberField("startColumn", text.column());
                json.writeNumberField("endColumn", text.column() + text.length());
                json.writeEndObject();
                endLocation(json);
            }
            case Place.InData data -> {
                startLocation(data.file(), json);
                endLocation(json);
            }
            case Place.InFile file -> {
                startLocation(file.file(), json);
                endLocation(json);
            }
            case Place.Nowhere nowhere -> {}
        }
    }

    private static void startLocation(String file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
    }

    private static void endLocation(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file.startsWith("/") ? "//" + file : file, null).getRawPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
