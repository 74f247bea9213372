package scorecard.dsl.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.ColumnPaths;
import scorecard.dsl.model.JudgeOfExpectation;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.PartNames;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.AllocatedClause;
import scorecard.dsl.scorecard.AlsoByClause;
import scorecard.dsl.scorecard.Cascade;
import scorecard.dsl.scorecard.ColumnPath;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.Named;
import scorecard.dsl.scorecard.Part;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.dsl.typing.LevelReach;

/** Something is expected only of parts that have results: members of levels, and segments that the KPI is also cut by. */
final class ExpectedPartValidator extends ConceptValidator {

    /** The first thing that is wrong with a part is said. */
    @Check
    public void partHasAResult(Part part) {
        TestExpectation expectation = EcoreUtil2.getContainerOfType(part, TestExpectation.class);
        Named subject = JudgeOfExpectation.subject(expectation);
        boolean unresolved = part.getNames().stream().anyMatch(ExpectedPartValidator::isUnresolved);
        if (subject == null || subject.eIsProxy() || unresolved) {
            return;
        }
        problem(part, subject)
                .ifPresent(problem -> wrong(IssueCodes.PART_WITHOUT_RESULT, problem.element(), problem.message()));
    }

    private static boolean isUnresolved(PartName name) {
        return name.getKind() == null
                || name.getKind().eIsProxy()
                || isUnresolved(name.getNext())
                || name.getAbove() != null && isUnresolved(name.getAbove());
    }

    private static boolean isUnresolved(ColumnPath path) {
        return path != null
                && (path.getColumn() == null || path.getColumn().eIsProxy() || isUnresolved(path.getNext()));
    }

    private record Problem(EObject element, String message) {}

    private Optional<Problem> problem(Part part, Named subject) {
        List<PartName> members = part.getNames().stream()
                .filter(name -> name.getKind() instanceof Level)
                .toList();
        List<PartName> segment = part.getNames().stream()
                .filter(name -> !(name.getKind() instanceof Level))
                .toList();
        if (members.size() > 1) {
            return problem(
                    members.get(1),
                    "`" + SourceText.of(part) + "` names two members; expected the one above behind `of`, for example `"
                            + SourceText.of(members.getFirst()) + " of " + SourceText.of(members.get(1)) + "`");
        }
        return members.stream()
                .findFirst()
                .flatMap(member -> problemOfMember(member, subject))
                .or(() -> segment.stream()
                        .filter(name -> name.getAbove() != null)
                        .findFirst()
                        .flatMap(name -> problem(
                                name,
                                "`" + PartNames.dimension(name) + "` is no level, so nothing stands above `"
                                        + PartNames.value(name) + "`; expected it without `of`")))
                .or(() -> segment.isEmpty() ? Optional.empty() : problemOfSegment(part, members, segment, subject));
    }

    private Optional<Problem> problemOfMember(PartName member, Named subject) {
        Level level = (Level) member.getKind();
        Cascade cascade = (Cascade) level.eContainer();
        if (member.getNext() != null) {
            return problem(member, "`" + level.getName() + "` is a level; expected the name of a member behind it");
        }
        if (cascade.getLevels().getFirst() == level) {
            return problem(
                    member,
                    "`" + level.getName()
                            + "` is the top, which sees everything; expected the expectation without `for`");
        }
        for (PartName below = member; below.getAbove() != null; below = below.getAbove()) {
            PartName above = below.getAbove();
            boolean isAbove = above.getKind() instanceof Level upper
                    && upper.eContainer() == cascade
                    && cascade.getLevels().indexOf(upper) > 0
                    && cascade.getLevels().indexOf(upper) < cascade.getLevels().indexOf((Level) below.getKind());
            if (!isAbove) {
                return problem(
                        above,
                        "`" + above.getKind().getName() + "` is not a level between the top and `"
                                + below.getKind().getName() + "`; expected one whose members are above `"
                                + PartNames.value(below) + "`");
            }
        }
        if (subject instanceof Kpi kpi) {
            return LevelReach.missing(kpi, level)
                    .filter(missing -> !isAllocated(kpi))
                    .flatMap(missing -> problem(
                            member,
                            "`" + kpi.getName() + "` does not reach `" + level.getName() + "`, because `"
                                    + missing.source().getName() + "` has no path to it"));
        }
        return Optional.empty();
    }

    private static boolean isAllocated(Kpi kpi) {
        return KpiClauses.first(kpi, AllocatedClause.class).isPresent();
    }

    private Optional<Problem> problemOfSegment(
            Part part, List<PartName> members, List<PartName> segment, Named subject) {
        if (!(subject instanceof Kpi kpi)) {
            return problem(part, "`" + subject.getName() + "` is no KPI and is not cut by segments; expected a level");
        }
        Set<String> wanted = segment.stream().map(PartNames::dimension).collect(Collectors.toSet());
        Optional<String> level =
                members.stream().findFirst().map(name -> name.getKind().getName());
        boolean isCut = KpiClauses.all(kpi, AlsoByClause.class)
                .filter(clause -> level.isEmpty()
                        || clause.getLevels().stream()
                                .anyMatch(at -> level.get().equals(at.getName())))
                .flatMap(clause -> clause.getSegments().stream())
                .anyMatch(one -> new HashSet<>(one.getDimensions().stream()
                                .map(ColumnPaths::name)
                                .toList())
                        .equals(wanted));
        String names = segment.stream().map(PartNames::dimension).collect(Collectors.joining(" and "));
        return isCut
                ? Optional.empty()
                : problem(
                        part,
                        "`" + kpi.getName() + "` is not cut by `" + names + "`"
                                + level.map(at -> " at `" + at + "`").orElse("") + "; expected `also by " + names
                                + level.map(at -> " at " + at).orElse("") + "` in it");
    }

    private static Optional<Problem> problem(EObject element, String message) {
        return Optional.of(new Problem(element, message));
    }
}
