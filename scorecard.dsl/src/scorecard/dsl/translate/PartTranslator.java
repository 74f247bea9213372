package scorecard.dsl.translate;

import java.util.ArrayList;
import java.util.List;
import scorecard.dsl.model.PartNames;
import scorecard.dsl.scorecard.Level;
import scorecard.dsl.scorecard.PartName;
import scorecard.dsl.scorecard.TestExpectation;
import scorecard.engine.plan.test.Part;
import scorecard.engine.plan.test.Part.MemberOfLevel;
import scorecard.engine.plan.test.Part.ValueOfDimension;

/** The member or segment that something is expected of, to plan. */
final class PartTranslator {

    private PartTranslator() {}

    /** Whether something is expected of a member of a level. */
    static boolean isOfMember(TestExpectation expectation) {
        return expectation.getPart() != null
                && expectation.getPart().getNames().stream().anyMatch(name -> name.getKind() instanceof Level);
    }

    static Part translate(scorecard.dsl.scorecard.Part part) {
        List<MemberOfLevel> member = new ArrayList<>();
        List<ValueOfDimension> segment = new ArrayList<>();
        for (PartName name : part.getNames()) {
            if (name.getKind() instanceof Level) {
                for (PartName at = name; at != null; at = at.getAbove()) {
                    member.add(new MemberOfLevel(at.getKind().getName(), PartNames.value(at)));
                }
            } else {
                segment.add(new ValueOfDimension(PartNames.dimension(name), PartNames.value(name)));
            }
        }
        return new Part(member, segment);
    }
}
