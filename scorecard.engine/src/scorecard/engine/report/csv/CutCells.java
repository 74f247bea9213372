package scorecard.engine.report.csv;

import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.report.ShownCut;

/** The cells that say of what a result is: level, member, within and segment. Results of one cut mostly follow each other. */
final class CutCells {

    private final ShownCut cuts;
    private Cut latest = Cut.total();
    private String latestCells;

    CutCells(ShownCut cuts) {
        this.cuts = cuts;
        this.latestCells = cells(latest);
    }

    /** Separated by commas. */
    String of(Cut cut) {
        if (cut != latest) {
            latest = cut;
            latestCells = cells(cut);
        }
        return latestCells;
    }

    /** The same of a member as a whole. */
    String of(Optional<Cut.Member> member) {
        return latest.segment().isEmpty() && latest.member().equals(member)
                ? latestCells
                : of(new Cut(member, List.of()));
    }

    private String cells(Cut cut) {
        return String.join(
                ",",
                CsvCell.text(cuts.level(cut.member()).orElse("")),
                CsvCell.text(cuts.member(cut.member()).orElse("")),
                CsvCell.text(cuts.within(cut.member())),
                CsvCell.text(cuts.segment(cut)));
    }
}
