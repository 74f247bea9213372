package scorecard.dsl.diagnostic;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import scorecard.engine.issue.Severity;

/** Writes the pages of {@code docs/rules}: one for each diagnostic, and a table of all of them. */
public final class DiagnosticPage {

    private static final String FENCE = "```";

    private DiagnosticPage() {}

    /** The text of every page by its file name. */
    public static SortedMap<String, String> all(DiagnosticRegistry registry) {
        SortedMap<String, String> pages = new TreeMap<>();
        registry.all().forEach(diagnostic -> pages.put(diagnostic.code() + ".md", of(diagnostic)));
        pages.put("README.md", table(registry));
        return pages;
    }

    /** The page of one diagnostic, in Markdown. */
    public static String of(Diagnostic diagnostic) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(diagnostic.title()).append("\n\n");
        page.append("`").append(diagnostic.code()).append("` · ").append(severity(diagnostic));
        if (diagnostic.isPractice()) {
            page.append(" · in scorecards of the kind ").append(String.join(", ", diagnostic.kinds()));
        }
        if (!diagnostic.rules().isEmpty()) {
            page.append(" · practice rule ").append(String.join(", ", diagnostic.rules()));
        }
        page.append("\n\n");
        paragraph(diagnostic.explanation(), page);
        if (!diagnostic.situation().isEmpty()) {
            paragraph("For example: " + diagnostic.situation(), page);
        }
        diagnostic.example().ifPresent(example -> {
            code("In a text that is sound otherwise:", example.text(), page);
            example.mended().ifPresent(mended -> code("Mended:", mended, page));
        });
        paragraph("**What to do.** " + diagnostic.mend(), page);
        page.append(
                diagnostic.isAdjustable()
                        ? "Where you know better, say so in the text: `suppress " + diagnostic.code()
                                + " because \"…\"`.\n"
                        : "This cannot be suppressed: the text could not be evaluated, or its numbers would"
                                + " mislead.\n");
        return page.toString();
    }

    private static void paragraph(String text, StringBuilder page) {
        if (!text.isEmpty()) {
            page.append(text).append("\n\n");
        }
    }

    private static void code(String before, String text, StringBuilder page) {
        page.append(before).append("\n\n").append(FENCE).append('\n');
        page.append(text).append('\n').append(FENCE).append("\n\n");
    }

    private static String table(DiagnosticRegistry registry) {
        StringBuilder page = new StringBuilder();
        page.append("# Diagnostics\n\n");
        page.append("Everything that can be found in a text, in data or in a run. These pages are written from the"
                + " registry,\n");
        page.append("which the test `DiagnosticRegistryTest` compares them with.\n");
        for (Severity severity : Severity.values()) {
            page.append("\n## ").append(heading(severity)).append("\n\n| code | what was found |\n| --- | --- |\n");
            registry.all().stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .forEach(diagnostic -> page.append(row(diagnostic)));
        }
        return page.toString();
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors: cannot be evaluated, or would mislead";
            case WARNING -> "Warnings: probably not what the author means";
            case ADVICE -> "Advice: good practice that the author may decline";
        };
    }

    private static String row(Diagnostic diagnostic) {
        String code = diagnostic.code();
        return "| [`" + code + "`](" + code + ".md) | " + diagnostic.title() + " |\n";
    }

    private static String severity(Diagnostic diagnostic) {
        return diagnostic.severity().name().toLowerCase(Locale.ROOT);
    }
}
