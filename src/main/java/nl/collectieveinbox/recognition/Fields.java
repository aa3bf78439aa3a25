package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a passage that are written as a form or a table: labels with their values. */
final class Fields {

    private static final int LONGEST_LABEL = 60;

    private final Passage passage;
    private final @Nullable Label[] labels;
    private final List<Field> all = new ArrayList<>();

    /** A label with its value, as tokens; a value without words has no field. */
    record Field(Label label, int labelFirst, int first, int last) {}

    private Fields(Passage passage) {
        this.passage = passage;
        this.labels = new Label[passage.tokens.size()];
    }

    static Fields in(Passage passage) {
        Fields fields = new Fields(passage);
        if (!passage.isSubject()) {
            fields.read(Row.of(passage));
        }
        return fields;
    }

    List<Field> all() {
        return all;
    }

    /** What the form asks for where this token answers, or null. */
    @Nullable Label label(int token) {
        return labels[token];
    }

    boolean is(int token, Label label) {
        return labels[token] == label;
    }

    private void read(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int end = labelEnd(row);
            Label label = end < 0 ? null : Label.of(words(row.first(), end));
            boolean prose = label == Label.ELSE && row.split() >= 0 && !row.isShort() && end == row.first();
            if (label == null || prose) {
                continue;
            }
            if (end < row.last()) {
                add(new Field(label, row.first(), end + 1, row.last()));
            } else if (i + 1 < rows.size() && follows(row, rows.get(i + 1))) {
                Row value = rows.get(++i);
                add(new Field(label, row.first(), value.first(), value.last()));
            }
        }
    }

    /** The value stands below its label, unless there a label stands again. */
    private boolean follows(Row row, Row next) {
        int end = labelEnd(next);
        boolean another = end >= 0 && Label.of(words(next.first(), end)) != null && next.hasColon() == row.hasColon();
        return !another;
    }

    /** The last token of what may be a label at the begin of a row, or -1. */
    private int labelEnd(Row row) {
        if (row.split() >= row.first()) {
            boolean isShort = passage.tokens.get(row.split()).end() - passage.tokens.get(row.first()).start() <= LONGEST_LABEL;
            return isShort ? row.split() : -1;
        }
        if (!row.isShort()) {
            return row.numbered() ? knownBegin(row) : -1;
        }
        boolean whole = row.last() - row.first() < 4 && !passage.raw(row.last()).isEmpty() && !row.endsAsSentence()
                && Label.of(words(row.first(), row.last())) != null && Amount.at(passage, row.last()) == null;
        return whole ? row.last() : row.numbered() ? knownBegin(row) : -1;
    }

    /** "2. Aantal personen 9": the words up to the one that is known. */
    private int knownBegin(Row row) {
        for (int end = row.first(); end < Math.min(row.last(), row.first() + 5); end++) {
            if (Label.of(words(end, end)) != null && Label.of(words(row.first(), end)) != null
                    && (end + 1 > row.last() || Label.of(words(end + 1, end + 1)) == null)) {
                return end;
            }
        }
        return -1;
    }

    private List<String> words(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(passage.tokens.get(i).folded());
        }
        return words;
    }

    private void add(Field field) {
        all.add(field);
        for (int i = field.first(); i <= field.last(); i++) {
            labels[i] = field.label();
        }
    }
}
