package org.mreza.web.importing.file.hsds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.SheetRow;

/**
 * What records of one kind are made of.
 *
 * @param main the table that has a row for each
 * @param parts tables whose rows belong to one of them, with the column that says to which
 */
record HsdsShape(RecordKind kind, String main, Map<String, String> parts, List<Column> columns) {

    /**
     * A column of ours.
     *
     * @param key as in {@link org.mreza.domain.importing.reading.ColumnUse}
     * @param heading what the specification calls it
     */
    record Column(String key, String heading, Function<HsdsThing, String> cell) {

        static Column named(String key, String field) {
            return new Column(key, field, thing -> thing.get(field));
        }
    }

    static HsdsShape of(RecordKind kind) {
        return switch (kind) {
            case ORGANIZATION -> Organizations.SHAPE;
            case SERVICE -> Services.SHAPE;
            case LOCATION -> Places.LOCATION;
            case SERVICE_AT_LOCATION -> Places.SERVICE_AT_LOCATION;
            case CONTACT -> Organizations.CONTACT;
        };
    }

    /** To whom a row belongs; empty when to none of these. */
    String owner(HsdsRecord part) {
        if (part.table().equals("phone")
                && kind != RecordKind.CONTACT
                && !part.get("contact_id").isEmpty()) return "";
        return part.get(parts.getOrDefault(part.table(), ""));
    }

    SheetRow row(HsdsThing thing) {
        return SheetRow.of(
                thing.main().line(),
                columns.stream().map(column -> column.cell().apply(thing)).toList());
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<String> keys() {
        return columns.stream().map(Column::key).toList();
    }
}
