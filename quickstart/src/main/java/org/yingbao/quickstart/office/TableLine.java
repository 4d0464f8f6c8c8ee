package org.yingbao.quickstart.office;

import java.util.List;

/** A line of a file; {@code number} is what a spreadsheet shows beside it. */
record TableLine(long number, List<Cell> cells) {

    static final Cell NOTHING = new Cell.Text("");

    TableLine {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : NOTHING;
    }
}
