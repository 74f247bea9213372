package scorecard.engine.report.html;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a picture, where no browser does it, by the usual widths of letters. */
final class WrapText {

    private static final String NARROW = "iljtfrI.,:;'’|!()[]{}-/ ";
    private static final String WIDE = "mwMW@%–—…&";

    private final double width;
    private final int most;

    /**
     * @param width of a line, in heights of the font
     * @param most number of lines; what is left over is cut and marked with an ellipsis
     */
    WrapText(double width, int most) {
        this.width = width;
        this.most = most;
    }

    List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) <= width) {
                line.append(' ').append(word);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (width(rest) > width) {
                String head = fitting(rest);
                lines.add(head);
                rest = rest.substring(head.length());
            }
            line.append(rest);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() <= most ? lines : cut(lines);
    }

    private List<String> cut(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast();
        while (width(last + "…") > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(withoutBrokenWord(last) + "…");
        return kept;
    }

    private static String withoutBrokenWord(String line) {
        int space = line.lastIndexOf(' ');
        return space > line.length() / 2 ? line.substring(0, space) : line.stripTrailing();
    }

    private String fitting(String word) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return word.substring(0, end);
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(WrapText::width).sum();
    }

    private static double width(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (character >= 0x1100) {
            return character >= 0x2000 && character < 0x2E80 ? 0.6 : 1;
        }
        if (NARROW.indexOf(character) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(character) >= 0) {
            return 0.94;
        }
        return Character.isUpperCase(character) ? 0.74 : 0.61;
    }
}
