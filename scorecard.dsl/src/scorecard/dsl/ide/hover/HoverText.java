package scorecard.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Hypothesis;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.OwnUnit;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Review;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.Step;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.translate.Names;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.TypeNames;

/** What a hover says about an element, in Markdown; everything the author wrote is quoted as code or escaped. */
final class HoverText {

    private static final List<Class<? extends KpiClause>> SHOWN = List.of(
            OverClause.class,
            FormulaClause.class,
            DirectionClause.class,
            WithinClause.class,
            BaselineClause.class,
            TargetClause.class,
            OwnerClause.class);

    private HoverText() {}

    static String of(Named element, String documentation) {
        List<String> parts = new ArrayList<>();
        switch (element) {
            case Kpi kpi -> {
                parts.add(heading("KPI", Names.title(kpi.getTitle(), kpi.getName()))
                        + new KpiUnits()
                                .of(kpi)
                                .map(unit -> ", " + code(TypeNames.of(unit)))
                                .orElse(""));
                SHOWN.forEach(kind ->
                        KpiClauses.first(kpi, kind).ifPresent(clause -> parts.add(code(SourceText.of(clause)))));
            }
            case Column column -> {
                parts.add("Column of " + code(((Source) column.eContainer()).getName()));
                parts.add(code(SourceText.of(column)));
            }
            case Source source -> {
                parts.add(heading("Source", Names.title(source.getTitle(), source.getName())));
                addTexts(source.getClauses(), parts);
            }
            case OwnUnit unit -> {
                parts.add(heading("Unit", Names.title(unit.getTitle(), unit.getName())));
                parts.add(code(SourceText.of(unit)));
            }
            case Calendar calendar -> {
                parts.add(heading("Calendar", Names.title(calendar.getTitle(), calendar.getName())));
                addTexts(calendar.getClauses(), parts);
            }
            case Scorecard scorecard ->
                parts.add(heading("Scorecard", Names.title(scorecard.getTitle(), scorecard.getName())));
            case Perspective perspective ->
                parts.add(heading("Perspective", Names.title(perspective.getTitle(), perspective.getName())));
            case Goal goal -> parts.add(heading("Goal", Names.title(goal.getTitle(), goal.getName())));
            case Parameter parameter -> {
                parts.add("Parameter of " + code(((Kpi) parameter.eContainer()).getName()));
                parts.add(code(SourceText.of(parameter)));
            }
            case Cascade cascade -> {
                parts.add(heading("Cascade", Names.title(cascade.getTitle(), cascade.getName())));
                addTexts(cascade.getLevels(), parts);
            }
            case Level level -> {
                parts.add(heading("Level", Names.title(level.getTitle(), level.getName())) + " of "
                        + code(((Cascade) level.eContainer()).getName()));
                addTexts(level.getPaths(), parts);
            }
            case Rubric rubric -> {
                parts.add(heading("Rubric", Names.title(rubric.getTitle(), rubric.getName())) + " over "
                        + code(SourceText.of(rubric, ScorecardPackage.eINSTANCE.getRubric_Source())));
                addTexts(rubric.getClauses(), parts);
            }
            case Section section -> {
                parts.add(heading("Section", Names.title(section.getTitle(), section.getName())));
                addTexts(section.getClauses(), parts);
            }
            case Criterion criterion -> {
                parts.add(heading("Criterion", Names.title(criterion.getTitle(), criterion.getName())));
                addTexts(criterion.getClauses(), parts);
                addTexts(criterion.getAnchors(), parts);
            }
            case Initiative initiative -> {
                parts.add(heading("Initiative", Names.title(initiative.getTitle(), initiative.getName())));
                addTexts(initiative.getClauses(), parts);
            }
            case Hypothesis hypothesis -> {
                parts.add(heading("Hypothesis", Names.title(hypothesis.getTitle(), hypothesis.getName())));
                parts.add(code(SourceText.of(hypothesis)));
            }
            case Review review -> {
                parts.add(heading("Review", Names.title(null, review.getName())));
                parts.add(code(SourceText.of(review)));
            }
            case Step step -> parts.add(heading("Step", Names.title(step.getTitle(), step.getName())));
            default -> {
                parts.add(heading(element.eClass().getName(), Names.title(null, element.getName())));
                parts.add(code(SourceText.of(element)));
            }
        }
        if (documentation != null && !documentation.isBlank()) {
            parts.add(escaped(documentation.strip()));
        }
        return String.join("\n\n", parts);
    }

    private static void addTexts(List<? extends EObject> clauses, List<String> parts) {
        clauses.forEach(clause -> parts.add(code(SourceText.of(clause))));
    }

    private static String heading(String kind, String title) {
        return kind + " **" + escaped(title) + "**";
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_<>\\[\\]#|!])", "\\\\$1");
    }
}
