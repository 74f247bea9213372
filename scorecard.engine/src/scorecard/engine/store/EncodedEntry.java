package scorecard.engine.store;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** The bytes of an entry while it is written: small numbers are short. */
final class EncodedEntry {
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    EncodedEntry number(long value) {
        long rest = value << 1 ^ value >> Long.SIZE - 1;
        while ((rest & ~LOW_BITS) != 0) {
            bytes.write((int) (rest & LOW_BITS) | MORE);
            rest >>>= BITS;
        }
        bytes.write((int) rest);
        return this;
    }

    EncodedEntry raw(byte[] value) {
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    EncodedEntry text(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    EncodedEntry truth(boolean value) {
        return number(value ? 1 : 0);
    }

    /** With its scale, for equal numbers may be written with more or fewer digits. */
    EncodedEntry decimal(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        boolean isLong = unscaled.bitLength() < Long.SIZE;
        number(2L * value.scale() + (isLong ? 0 : 1));
        return isLong ? number(unscaled.longValue()) : raw(unscaled.toByteArray());
    }

    EncodedEntry moment(LocalDateTime value) {
        return number(value.toEpochSecond(ZoneOffset.UTC)).number(value.getNano());
    }

    <T> EncodedEntry optional(Optional<T> value, Consumer<T> write) {
        truth(value.isPresent());
        value.ifPresent(write);
        return this;
    }

    <T> EncodedEntry list(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
        return this;
    }
}
