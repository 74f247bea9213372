package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.GradedParts;
import scorecard.dsl.model.Grades;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.model.WholeUnits;
import scorecard.dsl.scoping.RowTime;
import scorecard.dsl.scorecard.BonusClause;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriticalClause;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.ReviewProfile;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.RubricScoringClause;
import scorecard.dsl.scorecard.RubricVersion;
import scorecard.dsl.scorecard.SampleClause;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.typing.ClockText;

/** A rubric says of every review what it is worth: by criteria that count, in versions that follow each other. */
final class RubricValidator extends ConceptValidator {

    /** So many units of weight still leave the digits that a score needs within 128 bits. */
    private static final BigDecimal MOST_UNITS = BigDecimal.TEN.pow(10);

    private static final int MOST_REVIEWS = 1_000_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** There is something to grade by, and it is not all a bonus. */
    @Check
    public void rubricHasCriteria(Rubric rubric) {
        if (rubric.getName() == null || isUnfinished(rubric)) {
            return;
        }
        if (rubric.getVersions().isEmpty() || rubric.getSince() != null) {
            formHasCriteria(rubric, rubric, "the rubric `" + rubric.getName() + "`");
        }
        rubric.getVersions()
                .forEach(version -> formHasCriteria(
                        rubric,
                        version,
                        "the version of `" + rubric.getName() + "` since `" + version.getSince() + "`"));
    }

    private void formHasCriteria(Rubric rubric, GradingForm form, String what) {
        List<Criterion> criteria = GradingForms.criteria(form);
        boolean counts = criteria.stream().anyMatch(criterion -> !Grades.isBonus(criterion));
        if (!counts) {
            String message = criteria.isEmpty()
                    ? what + " has no criterion; expected one such as `criterion Greeting scale 0 .. 2 weight 1`"
                    : what + " has nothing but bonuses, so nothing is possible; expected a criterion without `bonus`";
            if (form == rubric) {
                wrongName(IssueCodes.NO_CRITERION, rubric, message);
            } else {
                wrong(IssueCodes.NO_CRITERION, form, message);
            }
        }
    }

    /** What counts how much is told by sections, or by criteria, not by both. */
    @Check
    public void criteriaStandInSections(GradingForm form) {
        Rubric rubric = GradingForms.rubric(form);
        if (!form.getSections().isEmpty() && Grades.profile(rubric).isEmpty()) {
            form.getCriteria()
                    .forEach(criterion -> wrongName(
                            IssueCodes.CRITERION_OUTSIDE_SECTION,
                            criterion,
                            "`" + criterion.getName() + "` stands beside sections, so nobody knows how much it counts"
                                    + " among them; expected it in a section"));
        }
    }

    /** Each version begins on a day of its own, told by the time of the reviews. */
    @Check
    public void versionsFollowEachOther(Rubric rubric) {
        Set<LocalDate> seen = new HashSet<>();
        day(rubric, rubric).ifPresent(seen::add);
        for (RubricVersion version : rubric.getVersions()) {
            Optional<LocalDate> day = day(rubric, version);
            if (day.isPresent() && !seen.add(day.get())) {
                wrong(
                        IssueCodes.REVIEW_VERSIONS,
                        version,
                        "two versions of `" + rubric.getName() + "` begin on `" + version.getSince()
                                + "`; expected one");
            }
        }
    }

    private Optional<LocalDate> day(Rubric rubric, GradingForm form) {
        if (form.getSince() == null || Placeholder.VALUE.equals(form.getSince())) {
            return Optional.empty();
        }
        Optional<LocalDate> day = ClockText.date(form.getSince());
        if (day.isEmpty()) {
            wrong(
                    IssueCodes.REVIEW_VERSIONS,
                    form,
                    "`" + form.getSince() + "` is no day of the calendar; expected one such as `2026-01-01`");
        } else if (rubric.getSource() != null
                && !rubric.getSource().eIsProxy()
                && RowTime.of(rubric.getSource()).isEmpty()) {
            wrong(
                    IssueCodes.REVIEW_VERSIONS,
                    form,
                    "the reviews `" + rubric.getSource().getName() + "` have no time, so nobody knows which ones are"
                            + " since `" + form.getSince() + "`; expected `time` in the source");
        }
        return day;
    }

    /** A published arithmetic knows what it knows. */
    @Check
    public void clausesFitTheProfile(RubricScoringClause scoring) {
        Rubric rubric = (Rubric) scoring.eContainer();
        boolean maestro = scoring.getProfile() == ReviewProfile.MAESTRO;
        for (GradingForm form : GradingForms.of(rubric)) {
            form.getSections()
                    .forEach(section -> section.getClauses().stream()
                            .filter(clause ->
                                    clause instanceof WeightClause || !maestro && clause instanceof BonusClause)
                            .forEach(clause -> unknownTo(scoring, SourceText.of(clause), section)));
            for (Criterion criterion : GradingForms.criteria(form)) {
                criterion.getClauses().stream()
                        .filter(clause -> maestro ? clause instanceof WeightClause : clause instanceof BonusClause)
                        .forEach(clause -> unknownTo(scoring, SourceText.of(clause), criterion));
                Grades.scale(criterion)
                        .filter(scale -> maestro && scale.least().signum() != 0)
                        .ifPresent(scale -> wrongName(
                                IssueCodes.REVIEW_PROFILE,
                                criterion,
                                "`" + criterion.getName() + "` begins at `"
                                        + scale.least().toPlainString() + "` points, but `" + SourceText.of(scoring)
                                        + "` counts points from 0; expected `scale 0 .. "
                                        + scale.most().toPlainString() + "`"));
            }
        }
    }

    private void unknownTo(RubricScoringClause scoring, String clause, Named graded) {
        wrongName(
                IssueCodes.REVIEW_PROFILE,
                graded,
                "`" + SourceText.of(scoring) + "` knows no `" + clause + "` as `" + graded.getName()
                        + "` has it; expected it without, or a rubric without `scoring`");
    }

    /** Weights leave the digits a score needs. */
    @Check
    public void weightsAreNotTooFine(GradingForm form) {
        for (GradedParts.Part part :
                GradedParts.of(GradingForms.rubric(form), form).all()) {
            List<GradedParts.Weighed> sound = part.criteria().stream()
                    .filter(weighed -> Grades.scale(weighed.criterion())
                            .filter(scale -> scale.span().signum() > 0)
                            .isPresent())
                    .toList();
            List<BigDecimal> spans = sound.stream()
                    .map(weighed ->
                            Grades.scale(weighed.criterion()).orElseThrow().span())
                    .toList();
            List<WholeUnits.Weight> weights = sound.stream()
                    .map(weighed -> WholeUnits.Weight.of(
                            weighed.weight(),
                            Grades.scale(weighed.criterion()).orElseThrow().span()))
                    .toList();
            List<BigDecimal> units = WholeUnits.of(weights);
            BigDecimal whole = BigDecimal.ZERO;
            for (int index = 0; index < units.size(); index++) {
                whole = whole.add(units.get(index).multiply(spans.get(index)));
            }
            if (whole.compareTo(MOST_UNITS) > 0) {
                wrongName(
                        IssueCodes.REVIEW_WEIGHTS,
                        part.criteria().getFirst().criterion(),
                        "the weights and scales beside `"
                                + part.criteria().getFirst().criterion().getName()
                                + "` have too many digits in common to be added exactly; expected weights and scales of"
                                + " fewer digits");
            }
        }
    }

    /** What changes with time is a version of the whole rubric. */
    @Check
    public void weightsChangeWithTheVersion(WeightClause weight) {
        if (weight.getSince() != null
                && (weight.eContainer() instanceof Section || weight.eContainer() instanceof Criterion)) {
            wrong(
                    IssueCodes.REVIEW_VERSIONS,
                    weight,
                    "`" + SourceText.of(weight) + "` changes with time, but the criteria of a rubric change together;"
                            + " expected `version since " + weight.getSince() + " { … }` with all of them");
        }
    }

    /** Where a critical criterion or section fails lies within its scale. */
    @Check
    public void thresholdIsAPercentage(CriticalClause critical) {
        Optional<BigDecimal> threshold = Optional.ofNullable(critical.getThreshold())
                .filter(text -> !Placeholder.VALUE.equals(text))
                .map(BigDecimal::new);
        if (threshold.isPresent()
                && (threshold.get().signum() == 0 || threshold.get().compareTo(HUNDRED) > 0)) {
            wrong(
                    IssueCodes.CRITERION_SCALE,
                    critical,
                    "`" + SourceText.of(critical) + "` fails "
                            + (threshold.get().signum() == 0 ? "never" : "always")
                            + "; expected a percentage above 0 and up to 100");
        }
    }

    /** A sample says how many reviews of whom: a whole number, by a column of reviews that have a time. */
    @Check
    public void sampleCanBeCompared(SampleClause sample) {
        Source reviews = ((Rubric) sample.eContainer()).getSource();
        if (reviews == null || reviews.eIsProxy() || sample.getReviews() == null || sample.getMember() == null) {
            return;
        }
        String written = "`" + SourceText.of(sample) + "` ";
        if (!Placeholder.VALUE.equals(sample.getReviews()) && !isCount(sample.getReviews())) {
            wrong(
                    IssueCodes.REVIEW_SAMPLE,
                    sample,
                    written + "asks for no number of reviews; expected a whole number from 1 to " + MOST_REVIEWS);
        } else if (sample.getMember().getNext() != null) {
            wrong(
                    IssueCodes.REVIEW_SAMPLE,
                    sample,
                    written + "goes to other rows; expected a column of the reviews `" + reviews.getName() + "`");
        } else if (sample.getMember().getColumn() != null
                && !sample.getMember().getColumn().eIsProxy()
                && !(sample.getMember().getColumn().getType() instanceof TextType)) {
            wrong(
                    IssueCodes.REVIEW_SAMPLE,
                    sample,
                    written + "counts by `" + sample.getMember().getColumn().getName()
                            + "`, which names nobody; expected a column of type `text`");
        } else if (RowTime.of(reviews).isEmpty()) {
            wrong(
                    IssueCodes.REVIEW_SAMPLE,
                    sample,
                    written + "counts by time, but the reviews `" + reviews.getName()
                            + "` have none; expected `time` in the source");
        }
    }

    private static boolean isCount(String reviews) {
        BigDecimal number = new BigDecimal(reviews);
        return number.signum() > 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(MOST_REVIEWS)) <= 0;
    }
}
