package scorecard.dsl.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.OriginClause;
import scorecard.dsl.scorecard.PointsClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.typing.ClockText;

/** The forms by which the reviews of a rubric are graded, one for each of its versions, and where their points stand. */
public final class GradingForms {

    private GradingForms() {}

    /** The forms: what stands in the rubric itself, then its versions, each as the author wrote them. */
    public static List<GradingForm> of(Rubric rubric) {
        List<GradingForm> forms = new ArrayList<>(List.of(rubric));
        forms.addAll(rubric.getVersions());
        return forms;
    }

    /** The criteria of a form, those of its sections included. */
    public static List<Criterion> criteria(GradingForm form) {
        return Stream.concat(
                        form.getCriteria().stream(),
                        form.getSections().stream().flatMap(section -> section.getCriteria().stream()))
                .toList();
    }

    /** Since when reviews are graded; empty for always. */
    public static Optional<LocalDate> since(Rubric rubric) {
        return !criteria(rubric).isEmpty()
                ? ClockText.date(rubric.getSince())
                : rubric.getVersions().stream()
                        .flatMap(version -> ClockText.date(version.getSince()).stream())
                        .min(LocalDate::compareTo);
    }

    /** The rubric that a form is a version of. */
    public static Rubric rubric(GradingForm form) {
        return form instanceof Rubric rubric ? rubric : (Rubric) form.eContainer();
    }

    /** Where the points of a rubric stand, if each is a row of its own. */
    public static Optional<PointsClause> points(Rubric rubric) {
        return Clauses.first(rubric.getClauses(), PointsClause.class);
    }

    /** The column of the review that holds what a criterion got: the one named, else the one called like it. */
    public static Optional<Column> column(Criterion criterion) {
        Optional<OriginClause> origin = Clauses.first(criterion.getClauses(), OriginClause.class);
        if (origin.isPresent()) {
            return Optional.ofNullable(origin.get().getColumn()).filter(column -> !column.eIsProxy());
        }
        Rubric rubric = EcoreUtil2.getContainerOfType(criterion, Rubric.class);
        return rubric.getSource() == null || rubric.getSource().eIsProxy()
                ? Optional.empty()
                : rubric.getSource().getColumns().stream()
                        .filter(column ->
                                column.getName() != null && column.getName().equals(criterion.getName()))
                        .findFirst();
    }

    /** What a row of points calls a criterion: the text given, else its name. */
    public static String id(Criterion criterion) {
        return Clauses.first(criterion.getClauses(), OriginClause.class)
                .map(OriginClause::getId)
                .orElse(criterion.getName());
    }

    /** The criterion or section of a form that is called like one of another version of the rubric. */
    public static Optional<Criterion> counterpart(Criterion criterion, GradingForm form) {
        List<Criterion> candidates = criterion.eContainer() instanceof Section section
                ? counterpart(section, form)
                        .map(found -> List.copyOf(found.getCriteria()))
                        .orElse(List.of())
                : form.getCriteria();
        return candidates.stream()
                .filter(other -> criterion.getName().equals(other.getName()))
                .findFirst();
    }

    /** The section of a form that is called like one of another version of the rubric. */
    public static Optional<Section> counterpart(Section section, GradingForm form) {
        return form.getSections().stream()
                .filter(other -> section.getName().equals(other.getName()))
                .findFirst();
    }
}
