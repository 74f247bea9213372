package scorecard.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import scorecard.engine.observe.Cancellation;

/**
 * What an entry is found by: the SHA-256 of all that it depends on.
 *
 * @param digits 64, hexadecimal
 */
record StoreKey(String digits) {

    /** Bytes of a key. */
    static final int BYTES = 32;

    private static final int BUFFER = 1 << 20;

    static StoreKey of(byte[] hash) {
        return new StoreKey(HexFormat.of().formatHex(hash));
    }

    /** The SHA-256 of a file's bytes. */
    static StoreKey ofContent(Path file, Cancellation cancellation) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = Files.newInputStream(file)) {
            int read = content.read(buffer);
            while (read >= 0) {
                cancellation.check();
                digest.update(buffer, 0, read);
                read = content.read(buffer);
            }
        }
        return of(digest.digest());
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(digits);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gathers what an entry depends on; each part with its length, so that no two lists of parts look the same. */
    static final class Of {
        private final MessageDigest digest = sha256();

        /** @param kind of the entry */
        Of(String kind) {
            and(kind);
        }

        Of and(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
            return this;
        }

        Of all(Collection<String> parts) {
            and(Integer.toString(parts.size()));
            parts.forEach(this::and);
            return this;
        }

        StoreKey key() {
            return of(digest.digest());
        }
    }
}
