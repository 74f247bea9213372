package scorecard.engine.read;

import java.nio.file.Path;

/**
 * A file of data.
 *
 * @param path where it is
 * @param name how messages call it: relative to the folder the user named, or as the user wrote it
 */
public record DataFile(Path path, String name) {}
