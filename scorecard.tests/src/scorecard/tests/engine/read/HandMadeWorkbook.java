package scorecard.tests.engine.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook from the XML of its rows, so that a test decides every attribute that spreadsheets may write. */
final class HandMadeWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean from1904;
    private String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    HandMadeWorkbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    HandMadeWorkbook countingFrom1904() {
        from1904 = true;
        return this;
    }

    /** Puts a document type definition before each sheet. */
    HandMadeWorkbook withDocumentType(String documentType) {
        declaration += documentType;
        return this;
    }

    void write(Path file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder named = new StringBuilder();
        StringBuilder related = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(number);
            types.append(
                    ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            named.append("<sheet name=\"")
                    .append(sheet.getKey())
                    .append("\" sheetId=\"")
                    .append(number);
            named.append("\" r:id=\"rId").append(number).append("\"/>");
            related.append("<Relationship Id=\"rId")
                    .append(number)
                    .append("\" Type=\"")
                    .append(RELATIONS);
            related.append("/worksheet\" Target=\"worksheets/sheet")
                    .append(number)
                    .append(".xml\"/>");
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    declaration + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue()
                            + "</sheetData></worksheet>");
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + types + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><workbookPr"
                        + (from1904 ? " date1904=\"1\"" : "") + "/><sheets>" + named + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + related + "</Relationships>");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(stream)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
    }

    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            String at = " r=\"" + (char) ('A' + column) + number + "\"";
            row.append(cells[column].replaceFirst("<c", "<c" + at));
        }
        return row.append("</row>").toString();
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String raw) {
        return "<c><v>" + raw + "</v></c>";
    }

    static String typed(String type, String raw) {
        return "<c t=\"" + type + "\"><v>" + raw + "</v></c>";
    }

    static String absent() {
        return "";
    }
}
