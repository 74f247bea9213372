package scorecard.engine.read;

/**
 * A part of a path, in which {@code *} stands for any characters. A leading one takes neither hidden names nor those of the
 * files that spreadsheets make while a workbook is open.
 */
record NamePattern(String written) {

    private static final String ANY_FOLDERS = "**";

    /** Whether it stands for any folders, however deep. */
    boolean isAnyFolders() {
        return written.equals(ANY_FOLDERS);
    }

    boolean matches(String name) {
        boolean hidden = written.startsWith("*") && (name.startsWith(".") || name.startsWith("~$"));
        return !hidden && isLike(name);
    }

    /** Goes back to the last star only, so that no pattern takes long. */
    boolean isLike(String name) {
        int at = 0;
        int star = -1;
        int afterStar = 0;
        int pattern = 0;
        while (at < name.length()) {
            if (pattern < written.length() && written.charAt(pattern) == '*') {
                star = pattern++;
                afterStar = at;
            } else if (pattern < written.length() && written.charAt(pattern) == name.charAt(at)) {
                pattern++;
                at++;
            } else if (star >= 0) {
                pattern = star + 1;
                at = ++afterStar;
            } else {
                return false;
            }
        }
        return written.substring(pattern).chars().allMatch(rest -> rest == '*');
    }
}
