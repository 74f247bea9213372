package scorecard.engine.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.observe.PiecewiseSession;

/** What is known of data that was opened before. */
record KnownData(Optional<LocalDateTime> latest, Optional<LocalDate> firstDay, List<FoundInFiles> found) {

    KnownData {
        found = List.copyOf(found);
    }

    static KnownData of(PiecewiseSession session) {
        return new KnownData(session.latest(), session.firstDay(), session.found());
    }

    byte[] encoded() {
        EncodedEntry entry = new EncodedEntry();
        entry.optional(latest, entry::moment);
        entry.optional(firstDay, day -> entry.number(day.toEpochDay()));
        entry.list(found, source -> {
            entry.text(source.source()).number(source.rejected()).truth(source.independent());
            entry.list(source.files(), file -> KnownFiles.encoded(file, entry));
        });
        return entry.bytes();
    }

    static KnownData decoded(byte[] bytes) {
        DecodedEntry entry = new DecodedEntry(bytes);
        return new KnownData(
                entry.optional(entry::moment),
                entry.optional(() -> LocalDate.ofEpochDay(entry.number())),
                entry.list(() -> new FoundInFiles(
                        entry.text(), entry.number(), entry.truth(), entry.list(() -> KnownFiles.decoded(entry)))));
    }
}
