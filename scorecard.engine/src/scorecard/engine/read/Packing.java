package scorecard.engine.read;

/** How the content of a file is packed. */
public sealed interface Packing {

    /** Not at all. */
    record Plain() implements Packing {}

    /** By gzip. */
    record Gzip() implements Packing {}

    /**
     * In an archive of several files.
     *
     * @param name of the file, with its folders in the archive
     */
    record Zip(String name) implements Packing {}
}
