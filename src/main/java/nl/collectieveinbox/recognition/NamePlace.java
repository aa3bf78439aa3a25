package nl.collectieveinbox.recognition;

import java.util.Set;
import nl.collectieveinbox.recognition.Mention.Meaning;
import nl.collectieveinbox.recognition.Names.Name;

/** What is noticed about one place where a name stands: the words beside it, its line, its sentence. */
final class NamePlace {

    private static final Set<String> FIRST_PERSON = Set.of("wij", "we", "ik", "ons", "onze", "mijn", "our", "my", "us", "i", "wir", "unser", "unsere", "ich", "nous", "notre");
    private static final int FIRST_LINES = 4;

    private final Name name;
    private final Passage passage;
    private final String role;
    private final OrganisationCandidates mail;
    private final Set<String> noticed;
    boolean cutLeft;
    boolean cutRight;

    NamePlace(Name name, String role, OrganisationCandidates mail, Set<String> noticed) {
        this.name = name;
        this.passage = name.passage();
        this.role = role;
        this.mail = mail;
        this.noticed = noticed;
    }

    void notice() {
        noticed.addAll(NameCues.reasons(name));
        borders();
        beside();
        line();
        sentence();
        lists();
    }

    private void borders() {
        int first = name.first();
        int last = name.last();
        if (!NameRuns.isCapital(passage, first)) {
            noticed.add(NameRuns.ARTICLES.contains(passage.tokens.get(first).folded()) ? "article-written-small" : "first-word-written-small");
        } else if (NameRuns.ARTICLES.contains(passage.tokens.get(first).folded()) && !passage.near(first, -1).isEmpty()) {
            noticed.add("article-written-large");
        }
        if (NameRuns.isJoined(passage, first)) {
            String before = passage.tokens.get(first - 1).folded();
            boolean capital = NameRuns.isCapital(passage, first - 1);
            boolean sentenceStart = passage.near(first - 1, -1).isEmpty();
            boolean legal = before.equals("stichting") || before.equals("st") || before.equals("stg");
            boolean desk = OrganisationCues.isDesk(before) || Signature.isRole(before);
            if (legal) {
                noticed.add("after-stichting");
            } else if (desk) {
                noticed.add("after-desk");
            } else if (NameRuns.ARTICLES.contains(before)) {
                noticed.add(capital && !sentenceStart ? "after-large-article" : capital ? "after-first-article" : "after-small-article");
                cutLeft = capital && (!sentenceStart || !isProse(first));
            } else if (NameRuns.isHouse(before) || OrganisationWords.ORGANISATIONAL.contains(before)) {
                noticed.add(capital ? "after-large-kind" : "after-small-kind");
                noticed.add("after-kind=" + before);
                cutLeft = capital;
            } else if (capital) {
                noticed.add(sentenceStart ? "after-first-capital" : "after-capital");
                cutLeft = !sentenceStart || !NameRuns.isCommon(before);
            } else if (NameRuns.SMALL.contains(before) && first > 1 && NameRuns.isJoined(passage, first - 1) && NameRuns.isCapital(passage, first - 2)) {
                noticed.add("after-small-after-capital");
            }
        }
        if (NameRuns.isJoined(passage, last + 1)) {
            String after = passage.tokens.get(last + 1).folded();
            boolean capital = NameRuns.isCapital(passage, last + 1);
            boolean legal = OrganisationWords.LEGAL.contains(after);
            if (legal) {
                noticed.add("before-legal");
            } else if (capital && passage.mentioned(last + 1, Meaning.MUNICIPALITY)) {
                noticed.add("before-place");
            } else if (capital && OrganisationWords.ORGANISATIONAL.contains(after)) {
                noticed.add("before-large-kind");
                noticed.add("before-kind=" + after);
                cutRight = true;
            } else if (capital) {
                noticed.add("before-capital");
                cutRight = true;
            } else if (NameRuns.SMALL.contains(after) && NameRuns.isJoined(passage, last + 2) && NameRuns.isCapital(passage, last + 2)) {
                noticed.add(passage.mentioned(last + 2, Meaning.MUNICIPALITY) ? "before-small-and-place" : "before-small-and-capital");
                noticed.add("before-small-and-capital=" + after);
            } else if (Character.isDigit(after.charAt(0))) {
                noticed.add("before-number");
            }
        }
    }

    /** Whether its sentence is long enough to be one. */
    private boolean isProse(int token) {
        int sentence = passage.tokens.get(token).sentence();
        int end = Math.min(passage.tokens.size() - 1, token + 7);
        return passage.tokens.get(end).sentence() == sentence;
    }

    private void beside() {
        int first = name.first();
        int last = name.last();
        String before = passage.near(first, -1);
        String second = passage.near(first, -2);
        String after = passage.near(last, 1);
        noticed.add("-1=" + word(before));
        noticed.add("+1=" + word(after));
        if (!second.isEmpty()) {
            noticed.add("-2=" + word(second));
        }
        String next = passage.near(last, 2);
        if (!next.isEmpty()) {
            noticed.add("+2=" + word(next));
        }
        for (int i = 1; i <= 5; i++) {
            OrganisationCues.before(passage.near(first, -i), i, noticed);
            OrganisationCues.after(passage.near(last, i), i, noticed);
        }
        String gap = passage.gapBefore(first);
        noticed.add("gap-before=" + sign(gap, gap.length() - 1, -1));
        String behind = last + 1 < passage.tokens.size() ? passage.gapBefore(last + 1) : passage.text.substring(passage.tokens.get(last).end());
        noticed.add("gap-after=" + sign(behind, 0, 1));
    }

    /** The first sign beside a name that is no space: a comma, a bar, the end of the line. */
    private static String sign(String gap, int from, int step) {
        for (int i = from; i >= 0 && i < Math.min(gap.length(), 200); i += step) {
            char c = gap.charAt(i);
            if (c == '\n') {
                return "line";
            }
            if (c == '\t') {
                return "tab";
            }
            if (!Character.isWhitespace(c)) {
                return "" + (c == '\u2019' || c == '\u2018' ? '\'' : c == '\u201c' || c == '\u201d' ? '"' : c);
            }
        }
        return gap.isEmpty() ? "nothing" : "space";
    }

    private static String word(String folded) {
        return folded.isEmpty() ? "-" : Character.isDigit(folded.charAt(0)) ? "9" : folded;
    }

    private void line() {
        int start = passage.tokens.get(name.first()).start();
        int end = passage.tokens.get(name.last()).end();
        int from = passage.text.lastIndexOf('\n', start) + 1;
        from = Math.max(from, start - 120);
        int to = passage.text.indexOf('\n', end);
        to = Math.min(to < 0 ? passage.text.length() : to, end + 120);
        String before = passage.folded.substring(from, start).strip();
        String after = passage.folded.substring(end, Math.max(end, Math.min(to, passage.folded.length()))).strip();
        boolean begins = before.isEmpty() || before.equals("stichting") || before.equals("-") || before.equals("|");
        boolean ends = after.isEmpty() || after.equals("b.v.") || after.equals("bv") || after.equals("i.o.") || after.equals(",");
        String how = begins && ends ? "whole-line" : begins ? "begins-line" : ends ? "ends-line" : "inside-line";
        noticed.add(role + "-" + how);
        if (!before.isEmpty() && before.length() < 60 && Signature.isRole(before)) {
            noticed.add("role-before");
            noticed.add(role + "-role-before");
        }
        if (name.first() < 12 || from == 0) {
            noticed.add(role + "-at-the-begin");
        }
        if (passage.text.length() - end < 160) {
            noticed.add(role + "-at-the-end");
        }
        int at = before.indexOf(':');
        if (at > 0) {
            label(before.substring(0, at));
            boolean filled = at == before.length() - 1 || before.substring(at + 1).strip().equals("stichting");
            noticed.add(filled && ends ? "fills-its-label" : filled ? "begins-its-label" : "in-its-label");
        }
    }

    /** "1. Organisatie ............" */
    private void label(String words) {
        noticed.add("after-a-label");
        for (String word : words.split("[^a-z]+")) {
            if (!word.isEmpty()) {
                noticed.add("label=" + word);
                OrganisationCues.label(word, noticed);
            }
        }
    }

    private void sentence() {
        int sentence = passage.tokens.get(name.first()).sentence();
        if (name.first() == 0 || passage.tokens.get(name.first() - 1).sentence() != sentence) {
            noticed.add("begins-sentence");
            if (name.first() == name.last()) {
                noticed.add("one-word-begins-sentence");
            }
        }
        if (sentence < FIRST_LINES) {
            noticed.add(role + "-soon");
        }
        boolean us = false;
        for (int i = name.first() - 1; i >= 0 && i >= name.first() - 15 && passage.tokens.get(i).sentence() == sentence; i--) {
            us |= FIRST_PERSON.contains(passage.tokens.get(i).folded());
            OrganisationCues.around(passage.tokens.get(i).folded(), noticed);
        }
        for (int i = name.last() + 1; i < passage.tokens.size() && i <= name.last() + 15 && passage.tokens.get(i).sentence() == sentence; i++) {
            us |= FIRST_PERSON.contains(passage.tokens.get(i).folded());
            OrganisationCues.around(passage.tokens.get(i).folded(), noticed);
        }
        if (us) {
            noticed.add("sentence-says-we");
        }
    }

    private void lists() {
        if (name.covers(Meaning.MUNICIPALITY)) {
            noticed.add("has-a-place");
        }
        if (name.covers(Meaning.NEIGHBOURHOOD)) {
            noticed.add("has-a-neighbourhood");
        }
        if (name.covers(Meaning.TARGET_GROUP)) {
            noticed.add("has-a-target-group");
        }
        if (name.covers(Meaning.CARE_ORGANISATION)) {
            noticed.add("known");
        }
    }
}
