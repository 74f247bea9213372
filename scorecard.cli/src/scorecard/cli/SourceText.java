package scorecard.cli;

import java.util.stream.Collectors;
import scorecard.engine.read.ProposedSource.Proposed;
import scorecard.engine.read.ProposedSource.ProposedColumn;

/** Writes a proposed source in the language, with what was seen as comments. */
final class SourceText {

    private final String name;
    private final Proposed proposed;

    SourceText(String name, Proposed proposed) {
        this.name = name;
        this.proposed = proposed;
    }

    String write() {
        String file = proposed.reading().path();
        StringBuilder text = new StringBuilder("// " + proposed.rows() + (proposed.rows() == 1 ? " row" : " rows")
                + " and " + proposed.columns().size() + " columns in " + oneLine(file)
                + proposed.reading()
                        .member()
                        .map(member -> "/" + oneLine(member))
                        .orElse("") + "\n");
        proposed.notes()
                .forEach(note -> text.append("// ").append(oneLine(note)).append('\n'));
        boolean outside = file.startsWith("/") || file.startsWith("..") || file.matches("[A-Za-z]:.*");
        String path = outside ? file.substring(file.lastIndexOf('/') + 1) : file;
        if (outside) {
            text.append("// The file lies elsewhere: move it here, or name it in each run by --data ")
                    .append(name)
                    .append("=FILE\n");
        }
        text.append("source ").append(name).append(" {\n");
        text.append("  read ").append(proposed.reading().format()).append(' ').append(quoted(path));
        proposed.reading().member().ifPresent(member -> text.append(" member ").append(quoted(member)));
        proposed.encoding().ifPresent(encoding -> text.append(" encoding ").append(quoted(encoding)));
        String key =
                proposed.key().isEmpty() ? proposed.columns().getFirst().name() : String.join(", ", proposed.key());
        text.append("\n  row per ").append(key).append('\n');
        proposed.time().ifPresent(time -> text.append("  time ").append(time).append('\n'));
        text.append('\n');
        proposed.columns().forEach(column -> text.append(column(column)));
        return text.append("}\n").toString();
    }

    private static String column(ProposedColumn column) {
        String header = column.name().equals(column.header())
                ? ""
                : " header " + quoted(column.header()) + (column.second() ? " second" : "");
        String clauses = column.clauses().stream().map(clause -> " " + clause).collect(Collectors.joining());
        String note = column.note().isEmpty() ? "" : " // " + oneLine(column.note());
        return "  " + column.name() + " " + column.type() + header + clauses + note + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R|\\t", " ") + '"';
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
