package org.mreza.web.importing.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.reading.SheetRow;

/** Cells of workbooks as texts. Of a formula counts the value that was saved with it. */
final class XlsxCells {

    private static final int MOST_COLUMNS = 200;
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i).*(yy|dd|mmm|d[./-]m).*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][-+]?[0-9]+)?");

    private XlsxCells() {}

    static SheetRow row(Row row) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> unreadable = new HashMap<>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            Cell cell = row.getCell(c);
            String text = cell == null ? "" : text(cell);
            if (text == null) unreadable.put(c, problem(cell));
            cells.add(Objects.requireNonNullElse(text, ""));
        }
        return new SheetRow(row.getRowNum(), cells, unreadable);
    }

    private static String problem(@Nullable Cell cell) {
        return cell != null && cell.getType() == CellType.FORMULA
                ? "importing.rule.formula"
                : "importing.rule.error-cell";
    }

    /** Null for what has no value. */
    private static @Nullable String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> null;
            case FORMULA -> saved(cell);
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case NUMBER -> isDate(cell) ? String.valueOf(cell.asDate().toLocalDate()) : plain(cell.asNumber());
            case STRING -> Objects.requireNonNullElse(cell.getText(), "");
        };
    }

    private static @Nullable String saved(Cell cell) {
        String value = cell.getRawValue();
        if (value == null || value.isBlank() || value.startsWith("#")) return null;
        return NUMBER.matcher(value).matches() ? plain(new BigDecimal(value)) : value;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(format.replaceAll("\"[^\"]*\"|\\[[^]]*]", ""))
                        .matches();
    }

    /** Without what binary fractions leave behind, and without zeros at the end. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(15)).stripTrailingZeros();
        return rounded.scale() < -20 ? rounded.toString() : rounded.toPlainString();
    }
}
