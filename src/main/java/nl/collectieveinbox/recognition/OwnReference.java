package nl.collectieveinbox.recognition;

/** Our own reference, {@code CI-2026-0001}, in a subject. */
final class OwnReference {

    private OwnReference() {}

    static boolean in(String foldedSubject) {
        int at = foldedSubject.indexOf("ci-");
        while (at >= 0) {
            if (isDigits(foldedSubject, at + 3, 4) && at + 7 < foldedSubject.length() && foldedSubject.charAt(at + 7) == '-'
                    && isDigits(foldedSubject, at + 8, 4)) {
                return true;
            }
            at = foldedSubject.indexOf("ci-", at + 1);
        }
        return false;
    }

    private static boolean isDigits(String text, int from, int count) {
        return from + count <= text.length() && text.substring(from, from + count).chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
