package scorecard.engine.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.report.Words;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.type.Unit;

/** Writes the fields of JSON objects; an absent value is {@code null}. */
final class JsonFields {

    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void open() throws IOException {
        json.writeStartObject();
    }

    void open(String field) throws IOException {
        json.writeObjectFieldStart(field);
    }

    void close() throws IOException {
        json.writeEndObject();
    }

    void openList(String field) throws IOException {
        json.writeArrayFieldStart(field);
    }

    void closeList() throws IOException {
        json.writeEndArray();
    }

    void text(String field, String value) throws IOException {
        json.writeStringField(field, value);
    }

    void text(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(field, value.orElseThrow());
        } else {
            nothing(field);
        }
    }

    void item(String value) throws IOException {
        json.writeString(value);
    }

    void nothing(String field) throws IOException {
        json.writeNullField(field);
    }

    void yesNo(String field, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.writeBooleanField(field, value.orElseThrow());
        } else {
            nothing(field);
        }
    }

    void number(String field, long value) throws IOException {
        json.writeNumberField(field, value);
    }

    void number(String field, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(field);
            json.writeNumber(WrittenNumber.plain(value.orElseThrow()));
        } else {
            nothing(field);
        }
    }

    /** A number, or an amount with its currency where the unit is money or so much money per something. */
    void value(String field, Optional<BigDecimal> value, Unit unit) throws IOException {
        Optional<String> currency = Words.currency(unit);
        if (value.isPresent() && currency.isPresent()) {
            open(field);
            text("amount", WrittenNumber.amount(value.orElseThrow(), currency.orElseThrow()));
            text("currency", currency.orElseThrow());
            close();
        } else {
            number(field, value);
        }
    }
}
