package io.sectorbrief.render.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The formulas of a workbook, each with the value that stands beside it. A formula is kept only where it comes to that value, so
 * that working the workbook out anew changes nothing; else the value stands alone. A formula without a value shows what it comes to.
 */
final class LiveFormulas {

    /** Far finer than any figure is rounded, far coarser than what sums of doubles differ by. */
    private static final double TOLERANCE = 1e-12;

    private final List<Live> formulas = new ArrayList<>();

    private record Live(XSSFCell cell, Optional<Double> value) {

        boolean holds(double worked) {
            return value.map(published ->
                            Math.abs(worked - published) <= TOLERANCE * Math.max(Math.abs(worked), Math.abs(published)))
                    .orElse(true);
        }

        void giveWay() {
            cell.removeFormula();
            value.ifPresentOrElse(cell::setCellValue, cell::setBlank);
        }
    }

    /**
     * Writes a formula.
     *
     * @param value what it is to come to; empty for whatever it comes to
     * @throws IllegalArgumentException if it is no formula; it names the cell
     */
    void write(XSSFCell cell, String formula, Optional<Double> value) {
        try {
            cell.setCellFormula(formula);
        } catch (FormulaParseException e) {
            throw new IllegalArgumentException(
                    "sheet '" + cell.getSheet().getSheetName() + "', cell " + cell.getAddress() + ": '" + formula
                            + "' is no formula; mend it in the template: " + e.getMessage(),
                    e);
        }
        formulas.add(new Live(cell, value));
    }

    /** Works all out; one that gives way may be what another stood on, so it ends when none does. */
    void settle(XSSFWorkbook workbook) {
        List<Live> kept = new ArrayList<>(formulas);
        List<Live> given;
        do {
            var evaluator = new XSSFFormulaEvaluator(workbook);
            given = kept.stream().filter(live -> !holds(live, evaluator)).toList();
            given.forEach(Live::giveWay);
            kept.removeAll(given);
        } while (!given.isEmpty());
        var evaluator = new XSSFFormulaEvaluator(workbook);
        kept.forEach(live -> live.cell()
                .setCellValue(
                        live.value().orElseGet(() -> worked(live, evaluator).orElseThrow())));
    }

    private static boolean holds(Live live, XSSFFormulaEvaluator evaluator) {
        return worked(live, evaluator).filter(live::holds).isPresent();
    }

    private static Optional<Double> worked(Live live, XSSFFormulaEvaluator evaluator) {
        CellValue worked = evaluator.evaluate(live.cell());
        return worked.getCellType() == CellType.NUMERIC ? Optional.of(worked.getNumberValue()) : Optional.empty();
    }
}
