package scorecard.engine.plan.json;

import java.util.Optional;
import scorecard.engine.plan.Plan;

/**
 * A plan as it stands in a file.
 *
 * @param base the folder that the folders of sources are relative to, itself relative to the folder of the plan file,
 *     with forward slashes; empty where it was not recorded
 */
public record PlanFile(Plan plan, Optional<String> base) {}
