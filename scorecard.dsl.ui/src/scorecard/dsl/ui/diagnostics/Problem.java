package scorecard.dsl.ui.diagnostics;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import scorecard.dsl.ui.text.TextPositions;

/**
 * What a problem marker says.
 *
 * @param severity one of the severities of {@link IMarker}
 * @param code the stable code of the issue, empty where it has none
 * @param message the sentence for the author
 * @param line the line, counted from 1
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
record Problem(int severity, String code, String message, int line, int start, int end) {
    static final String MARKER_TYPE = "scorecard.dsl.ui.problem";
    private static final String CODE = "code";

    static Problem of(Diagnostic diagnostic, TextPositions positions) {
        IRegion region = positions.region(diagnostic.getRange());
        Either<String, Integer> code = diagnostic.getCode();
        return new Problem(
                severity(diagnostic.getSeverity()),
                code == null ? "" : String.valueOf(code.get()),
                message(diagnostic),
                diagnostic.getRange().getStart().getLine() + 1,
                region.getOffset(),
                region.getOffset() + region.getLength());
    }

    static Problem of(IMarker marker) {
        return new Problem(
                marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO),
                marker.getAttribute(CODE, ""),
                marker.getAttribute(IMarker.MESSAGE, ""),
                marker.getAttribute(IMarker.LINE_NUMBER, 0),
                marker.getAttribute(IMarker.CHAR_START, -1),
                marker.getAttribute(IMarker.CHAR_END, -1));
    }

    void writeTo(IMarker marker) throws CoreException {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(CODE, code);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.LINE_NUMBER, line);
        attributes.put(IMarker.CHAR_START, start);
        attributes.put(IMarker.CHAR_END, end);
        attributes.put(IMarker.SOURCE_ID, "scorecard");
        marker.setAttributes(attributes);
    }

    private static String message(Diagnostic diagnostic) {
        var message = diagnostic.getMessage();
        return message.isLeft() ? message.getLeft() : message.getRight().getValue();
    }

    private static int severity(DiagnosticSeverity severity) {
        return switch (severity) {
            case Error -> IMarker.SEVERITY_ERROR;
            case Warning -> IMarker.SEVERITY_WARNING;
            case Information, Hint -> IMarker.SEVERITY_INFO;
        };
    }
}
