package scorecard.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import scorecard.dsl.conversion.ReservedWords;
import scorecard.dsl.ide.rename.Renaming.Changed;
import scorecard.dsl.ide.rename.Renaming.Refused;
import scorecard.dsl.ide.rename.Renaming.Replacement;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.HeaderClause;
import scorecard.dsl.scorecard.Named;

/**
 * Changes a name in every file that uses it, and nothing else. The changed files are read again, and the name stays if any
 * of their names would then mean something else or if there would be a new error.
 */
final class RenameInWorkspace {

    private final WorkspaceNames before;
    private final Function<Map<URI, String>, WorkspaceNames> reader;

    /**
     * In files as they are.
     *
     * @param reader reads files with other texts
     */
    RenameInWorkspace(WorkspaceNames before, Function<Map<URI, String>, WorkspaceNames> reader) {
        this.before = before;
        this.reader = reader;
    }

    /** Calls something by another name. */
    Renaming rename(Named named, String name) {
        Optional<String> objection = NewName.objectionTo(named)
                .or(() -> NewName.objectionTo(named, name, before))
                .or(() -> unreadable(named))
                .or(() -> readByCriterion(named));
        if (objection.isPresent()) {
            return new Refused(objection.get());
        }
        String refusal = "";
        for (String written : List.of(ReservedWords.contains(name) ? "^" + name : name, "^" + name)) {
            Changed changed = change(named, name, written);
            Optional<String> harm = harm(changed, name);
            if (harm.isEmpty()) {
                return changed;
            }
            refusal = harm.get();
        }
        return new Refused(refusal);
    }

    private Optional<String> unreadable(Named named) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(named.getName()) + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
        Map<URI, String> texts = before.texts();
        return before.unreadable().stream()
                .filter(file -> word.matcher(texts.get(file)).find())
                .findFirst()
                .map(file -> "`" + file.lastSegment() + "` has a syntax error, so that not every use of `"
                        + named.getName() + "` is known; expected it to be mended first");
    }

    private Optional<String> readByCriterion(Named named) {
        return before.criteriaReadByTheirName()
                .filter(criterion -> GradingForms.column(criterion).equals(Optional.of(named)))
                .findFirst()
                .map(criterion -> "the criterion `" + criterion.getName() + "` reads the column `" + named.getName()
                        + "` because it has the same name; expected `from " + named.getName()
                        + "` in the criterion first");
    }

    private Changed change(Named named, String name, String written) {
        Map<URI, List<Replacement>> files = new TreeMap<>(Comparator.comparing(URI::toString));
        for (URI file : before.files()) {
            List<Replacement> replacements = new ArrayList<>();
            before.of(file, named)
                    .forEach(place -> replacements.add(
                            new Replacement(place.offset(), place.length(), place.escapable() ? written : name)));
            if (named instanceof Column column) {
                before.declarations(file, column).stream()
                        .filter(RenameInWorkspace::isReadByName)
                        .forEach(declaration -> replacements.add(header(declaration)));
            }
            if (!replacements.isEmpty()) {
                replacements.sort(Comparator.comparing(Replacement::offset));
                files.put(file, List.copyOf(replacements));
            }
        }
        return new Changed(files);
    }

    /** Whether the data calls the column by the name it has in the text. */
    private static boolean isReadByName(Column column) {
        return column.getDerivation() == null
                && Clauses.first(column.getClauses(), HeaderClause.class).isEmpty();
    }

    /** The data still has the name that the column had. */
    private static Replacement header(Column column) {
        int end = NodeModelUtils.findActualNodeFor(column.getType()).getEndOffset();
        return new Replacement(end, 0, " header \"" + column.getName() + "\"");
    }

    /** What would be worse in the changed files, if anything. */
    private Optional<String> harm(Changed changed, String name) {
        Map<URI, String> texts = before.texts();
        changed.files().forEach((file, replacements) -> texts.put(file, replaced(texts.get(file), replacements)));
        WorkspaceNames after = reader.apply(texts);
        boolean same = after.unreadable().equals(before.unreadable())
                && before.files().stream()
                        .allMatch(file -> before.meanings(file).equals(after.meanings(file)));
        return same
                ? before.files().stream()
                        .flatMap(file -> newError(file, after).stream())
                        .findFirst()
                        .map(error -> "with the name `" + name + "` there would be a new error: " + error)
                : Optional.of("with the name `" + name
                        + "` other names of the files would mean something else; expected a name that is not used yet");
    }

    private Optional<String> newError(URI file, WorkspaceNames after) {
        List<Issue> errors = before.errors(file);
        List<String> known = errors.stream().map(Issue::getMessage).toList();
        List<Issue> now = after.errors(file);
        return errors.stream()
                        .map(Issue::getCode)
                        .toList()
                        .equals(now.stream().map(Issue::getCode).toList())
                ? Optional.empty()
                : now.stream()
                        .map(Issue::getMessage)
                        .filter(message -> !known.contains(message))
                        .findFirst();
    }

    private static String replaced(String text, List<Replacement> replacements) {
        StringBuilder replaced = new StringBuilder();
        int at = 0;
        for (Replacement replacement : replacements) {
            replaced.append(text, at, replacement.offset()).append(replacement.text());
            at = replacement.offset() + replacement.length();
        }
        return replaced.append(text.substring(at)).toString();
    }
}
