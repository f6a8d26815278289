package org.mreza.domain.importing.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.mreza.domain.shared.RuleBroken;

/** Numbers as people and spreadsheets write them. */
final class NumberCell {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}([.,]0{1,6})?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}([.,]\\d{1,20})?°?");
    private static final int PLACES = 6;

    private NumberCell() {}

    static int whole(String cell) {
        if (!WHOLE.matcher(cell).matches()) throw new RuleBroken("importing.rule.number", CellReader.quoted(cell));
        return Integer.parseInt(cell.split("[.,]", -1)[0]);
    }

    /** Degrees with at most six places, without zeros at the end. */
    static String degrees(String cell, int most) {
        if (!DEGREES.matcher(cell).matches()) throw new RuleBroken("importing.rule.degrees", CellReader.quoted(cell));
        BigDecimal degrees = new BigDecimal(cell.replace(',', '.').replace("°", ""))
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) throw new RuleBroken("service.rule.coordinates");
        return degrees.signum() == 0 ? "0" : degrees.toPlainString();
    }
}
