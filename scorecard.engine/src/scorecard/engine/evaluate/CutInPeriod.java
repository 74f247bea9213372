package scorecard.engine.evaluate;

import scorecard.engine.observe.Cut;
import scorecard.engine.time.Period;

/** A cut that there is in a period. */
public record CutInPeriod(Cut cut, Period period) {}
