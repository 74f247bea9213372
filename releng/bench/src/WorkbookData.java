import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of ten columns, made once for each number of rows and kept: numbers, amounts, moments, texts and truth values. */
final class WorkbookData {

    /** The columns as a source declares them. */
    static final String DECLARATION = """
            package bench

            calendar Days {
              timezone "UTC"
            }

            source customer_contacts {
              read excel "contacts.xlsx"
              row per id as contact
              time opened_at
              id integer
              agent integer
              team text
              channel text in phone, chat, email, social
              opened_at timestamp
              answered yes/no
              wait duration in seconds
              talk duration in seconds
              score integer 0 .. 10 optional
              cost money EUR decimals 2
            }

            kpi contacts_n {
              over customer_contacts
              formula count()
            }

            scorecard Workbook {
              calendar Days
              perspective All {
                goal Rows {
                  lagging contacts_n
                }
              }
            }
            """;

    private static final String HEADER = "id agent team channel opened_at answered wait talk score cost";
    private static final String[] CHANNELS = {"phone", "chat", "email", "social"};
    private static final int TEAMS = 100;
    private static final double FIRST_DAY = 45_292;

    private WorkbookData() {}

    static Path file(Path folder, int rows) throws IOException {
        Path file = folder.resolve("contacts-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(file.getFileName() + ".unfinished");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                part(zip, "[Content_Types].xml", types());
                part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
                part(zip, "xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        <sheets><sheet name="Contacts" sheetId="1" r:id="rId1"/></sheets></workbook>""");
                part(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
                part(zip, "xl/sharedStrings.xml", texts());
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                BufferedWriter sheet = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
                sheet(sheet, rows);
                sheet.flush();
                zip.closeEntry();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/xl/workbook.xml", main + "sheet.main+xml")
                + type("/xl/worksheets/sheet1.xml", main + "worksheet+xml")
                + type("/xl/sharedStrings.xml", main + "sharedStrings+xml") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int index = 0; index < typesAndTargets.length; index += 2) {
            relations
                    .append("<Relationship Id=\"rId")
                    .append(index / 2 + 1)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(typesAndTargets[index])
                    .append("\" Target=\"")
                    .append(typesAndTargets[index + 1])
                    .append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private static String workbookRelations() {
        return relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml");
    }

    /** The headers, the channels and the teams. */
    private static String texts() {
        StringBuilder texts =
                new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String header : HEADER.split(" ")) {
            texts.append("<si><t>").append(header).append("</t></si>");
        }
        for (String channel : CHANNELS) {
            texts.append("<si><t>").append(channel).append("</t></si>");
        }
        for (int team = 0; team < TEAMS; team++) {
            texts.append("<si><t>Team ").append(team).append("</t></si>");
        }
        return texts.append("</sst>").toString();
    }

    private static void sheet(BufferedWriter sheet, int rows) throws IOException {
        sheet.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        int headers = HEADER.split(" ").length;
        sheet.write("<row r=\"1\">");
        for (int column = 0; column < headers; column++) {
            cell(sheet, column, 1, " t=\"s\"", String.valueOf(column));
        }
        sheet.write("</row>");
        for (int row = 0; row < rows; row++) {
            int at = row + 2;
            sheet.write("<row r=\"" + at + "\">");
            cell(sheet, 0, at, "", String.valueOf(row));
            cell(sheet, 1, at, "", String.valueOf(row * 7 % 2_000));
            cell(sheet, 2, at, " t=\"s\"", String.valueOf(headers + CHANNELS.length + row % TEAMS));
            cell(sheet, 3, at, " t=\"s\"", String.valueOf(headers + row % CHANNELS.length));
            cell(sheet, 4, at, "", String.valueOf(FIRST_DAY + row % 730 + row % 86_400 / 86_400.0));
            cell(sheet, 5, at, " t=\"b\"", String.valueOf(row % 2));
            cell(sheet, 6, at, "", String.valueOf(row % 300));
            cell(sheet, 7, at, "", String.valueOf(row % 3_000));
            if (row % 3 == 0) {
                cell(sheet, 8, at, "", String.valueOf(row % 11));
            }
            cell(sheet, 9, at, "", String.valueOf(row % 1_000 / 100.0));
            sheet.write("</row>");
        }
        sheet.write("</sheetData></worksheet>");
    }

    private static void cell(BufferedWriter sheet, int column, int row, String type, String value) throws IOException {
        sheet.write("<c r=\"" + (char) ('A' + column) + row + "\"" + type + "><v>" + value + "</v></c>");
    }
}
