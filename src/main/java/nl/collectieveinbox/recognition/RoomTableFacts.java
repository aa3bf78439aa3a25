package nl.collectieveinbox.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A list of rooms with a column of square metres, as it comes with a programme: the rows of dwellings say how large one is. */
final class RoomTableFacts implements ClauseReader {

    private static final Set<String> AREA = Set.of("m2", "m", "oppervlakte", "oppervlak", "gbo", "bvo", "vierkante");
    private static final Set<String> SUM = Set.of("totaal", "totale", "subtotaal");
    private static final int MOST_CELLS = 20;

    private record Cell(int from, int to) {}

    @Override
    public void read(Clauses text, Findings found) {
        if (text.passage.folded.indexOf('\t') < 0) {
            return;
        }
        int column = -1;
        int token = 0;
        while (token < text.passage.tokens.size()) {
            List<Cell> row = row(text.passage, token);
            token = row.getLast().to;
            if (row.size() < 2) {
                column = -1;
                continue;
            }
            int header = areaColumn(text.passage, row);
            if (header >= 0) {
                column = header;
            } else if (column >= 0 && column < row.size()) {
                say(text.passage, row, column, found);
            }
        }
    }

    /** The cells of the line that begins at a token; an empty cell has no tokens. */
    private static List<Cell> row(Passage passage, int first) {
        List<Cell> cells = new ArrayList<>();
        int from = first;
        int i = first + 1;
        for (; i < passage.tokens.size(); i++) {
            String gap = passage.gapBefore(i);
            if (gap.indexOf('\n') >= 0) {
                break;
            }
            int tabs = (int) gap.chars().filter(c -> c == '\t').count();
            for (int tab = 0; tab < tabs && cells.size() < MOST_CELLS; tab++) {
                cells.add(new Cell(from, tab == 0 ? i : from));
                from = i;
            }
        }
        cells.add(new Cell(from, i));
        return cells;
    }

    private static int areaColumn(Passage passage, List<Cell> row) {
        for (int i = 1; i < row.size(); i++) {
            boolean area = has(passage, row.get(i), AREA);
            boolean numbers = row.stream().anyMatch(cell -> cell.to > cell.from && passage.tokens.get(cell.from).isNumber());
            if (area && !numbers && !has(passage, row.get(i), SUM) && row.size() > 2) {
                return i;
            }
        }
        return -1;
    }

    private static void say(Passage passage, List<Cell> row, int column, Findings found) {
        Cell value = row.get(column);
        Cell name = row.getFirst();
        if (value.to == value.from || !isDwelling(passage, name)) {
            return;
        }
        Figure figure = Figure.at(passage, value.from);
        if (figure != null && figure.min() >= 8 && figure.max() <= 160) {
            found.add(FactField.UNIT_SIZE, figure.value(), passage, name.from, value.from, 0.85);
        }
    }

    private static boolean isDwelling(Passage passage, Cell name) {
        return name.to > name.from && (passage.tokens.subList(name.from, name.to).stream().anyMatch(token -> Dwellings.isUnit(token.folded()))
                || isBedsitter(passage, name));
    }

    /** "Zit-slaapkamer" */
    private static boolean isBedsitter(Passage passage, Cell name) {
        return passage.tokens.get(name.from).folded().equals("zit") && passage.near(name.from, 1).startsWith("slaapkamer");
    }

    private static boolean has(Passage passage, Cell cell, Set<String> words) {
        return passage.tokens.subList(cell.from, cell.to).stream().anyMatch(token -> words.contains(token.folded()));
    }
}
