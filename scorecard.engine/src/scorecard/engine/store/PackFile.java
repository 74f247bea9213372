package scorecard.engine.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of entries that never changes: {@code mark, entries, index, place of the index (8 bytes), SHA-256 of the index, mark}. The
 * index has for each entry its key, its place (8 bytes), its length (4 bytes) and its SHA-256, and the file is named by the SHA-256
 * of the index, so that whatever is damaged is noticed.
 */
final class PackFile implements Closeable {
    /** How the names of such files end. */
    static final String ENDING = ".pack";

    private static final byte[] MARK = "scorecard store 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int INDEXED = StoreKey.BYTES + Long.BYTES + Integer.BYTES + StoreKey.BYTES;
    private static final int FOOTER = Long.BYTES + StoreKey.BYTES + MARK.length;

    private final Path path;
    private final FileChannel channel;
    private final Map<StoreKey, Slot> slots;

    private PackFile(Path path, FileChannel channel, Map<StoreKey, Slot> slots) {
        this.path = path;
        this.channel = channel;
        this.slots = slots;
    }

    private record Slot(long at, int length, byte[] hash) {}

    /** Opens a file; empty where it is damaged or gone. */
    static Optional<PackFile> open(Path path) {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (IOException gone) {
            return Optional.empty();
        }
        boolean sound = false;
        try {
            Map<StoreKey, Slot> slots = index(path, channel);
            sound = true;
            return Optional.of(new PackFile(path, channel, slots));
        } catch (IOException | Damaged damaged) {
            return Optional.empty();
        } finally {
            if (!sound) {
                closeQuietly(channel);
            }
        }
    }

    private static Map<StoreKey, Slot> index(Path path, FileChannel channel) throws IOException {
        long size = channel.size();
        sound(size >= MARK.length + FOOTER);
        sound(Arrays.equals(read(channel, 0, MARK.length), MARK));
        ByteBuffer footer = ByteBuffer.wrap(read(channel, size - FOOTER, FOOTER));
        long from = footer.getLong();
        byte[] hash = new byte[StoreKey.BYTES];
        footer.get(hash);
        byte[] mark = new byte[MARK.length];
        footer.get(mark);
        long length = size - FOOTER - from;
        sound(Arrays.equals(mark, MARK) && from >= MARK.length && length >= 0 && length <= Integer.MAX_VALUE);
        sound(length % INDEXED == 0
                && path.getFileName().toString().equals(StoreKey.of(hash).digits() + ENDING));
        byte[] index = read(channel, from, (int) length);
        sound(Arrays.equals(StoreKey.sha256().digest(index), hash));
        ByteBuffer buffer = ByteBuffer.wrap(index);
        Map<StoreKey, Slot> slots = new LinkedHashMap<>();
        while (buffer.hasRemaining()) {
            byte[] key = new byte[StoreKey.BYTES];
            buffer.get(key);
            long at = buffer.getLong();
            int bytes = buffer.getInt();
            byte[] entryHash = new byte[StoreKey.BYTES];
            buffer.get(entryHash);
            sound(at >= MARK.length && bytes >= 0 && at + bytes <= from);
            slots.put(StoreKey.of(key), new Slot(at, bytes, entryHash));
        }
        return slots;
    }

    Path path() {
        return path;
    }

    Iterable<StoreKey> keys() {
        return slots.keySet();
    }

    /** The bytes of an entry; empty where it is not there or damaged. */
    Optional<byte[]> entry(StoreKey key) {
        Slot slot = slots.get(key);
        if (slot == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = read(channel, slot.at(), slot.length());
            return Arrays.equals(StoreKey.sha256().digest(bytes), slot.hash()) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException | Damaged unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, from + buffer.position());
            sound(read >= 0);
        }
        return buffer.array();
    }

    private static void sound(boolean condition) {
        if (!condition) {
            throw new Damaged();
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingIsLost) {
            // it was only read
        }
    }

    /**
     * Writes a file, to be given the name that is returned.
     *
     * @throws IOException where it cannot be written as a whole
     */
    static String write(FileChannel channel, Map<StoreKey, byte[]> entries) throws IOException {
        long at = writeAll(channel, ByteBuffer.wrap(MARK));
        ByteBuffer index = ByteBuffer.allocate(Math.multiplyExact(entries.size(), INDEXED));
        for (Map.Entry<StoreKey, byte[]> entry : entries.entrySet()) {
            byte[] bytes = entry.getValue();
            index.put(entry.getKey().bytes())
                    .putLong(at)
                    .putInt(bytes.length)
                    .put(StoreKey.sha256().digest(bytes));
            at += writeAll(channel, ByteBuffer.wrap(bytes));
        }
        byte[] hash = StoreKey.sha256().digest(index.array());
        writeAll(channel, index.flip());
        writeAll(
                channel,
                ByteBuffer.allocate(FOOTER).putLong(at).put(hash).put(MARK).flip());
        channel.force(true);
        return StoreKey.of(hash).digits() + ENDING;
    }

    private static long writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        long written = 0;
        while (bytes.hasRemaining()) {
            written += channel.write(bytes);
        }
        return written;
    }

    /** The file is not what was written. */
    private static final class Damaged extends RuntimeException {
        private static final long serialVersionUID = 1;

        Damaged() {
            super(null, null, false, false);
        }
    }
}
