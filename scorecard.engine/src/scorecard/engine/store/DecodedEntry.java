package scorecard.engine.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link EncodedEntry} wrote; its bytes were found sound before. */
final class DecodedEntry {
    private static final int LOW_BITS = 0x7F;
    private static final int BITS = 7;

    private final byte[] bytes;
    private int at;

    DecodedEntry(byte[] bytes) {
        this.bytes = bytes;
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (long) (next & LOW_BITS) << shift;
            shift += BITS;
            next = bytes[at++];
        }
        value |= (long) next << shift;
        return value >>> 1 ^ -(value & 1);
    }

    int count() {
        return Math.toIntExact(number());
    }

    byte[] raw() {
        int length = count();
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    String text() {
        return new String(raw(), StandardCharsets.UTF_8);
    }

    boolean truth() {
        return number() == 1;
    }

    BigDecimal decimal() {
        long scaleAndForm = number();
        int scale = Math.toIntExact(scaleAndForm >> 1);
        return (scaleAndForm & 1) == 0
                ? BigDecimal.valueOf(number(), scale)
                : new BigDecimal(new BigInteger(raw()), scale);
    }

    LocalDateTime moment() {
        long seconds = number();
        return LocalDateTime.ofEpochSecond(seconds, count(), ZoneOffset.UTC);
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return truth() ? Optional.of(read.get()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> read) {
        int size = count();
        List<T> values = new ArrayList<>(Math.min(size, bytes.length));
        for (int index = 0; index < size; index++) {
            values.add(read.get());
        }
        return values;
    }
}
