package org.mreza.persistence.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;

/** Reads values that several columns make up, and writes those that a statement takes as one. */
public final class Rows {

    private Rows() {}

    public static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static UUID requiredUuid(ResultSet row, String column) throws SQLException {
        return java.util.Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    /** A partial date in columns {@code <prefix>_year}, {@code <prefix>_month} and so on; null when nothing is known. */
    public static @Nullable PartialDate date(ResultSet row, String prefix) throws SQLException {
        Integer year = number(row, prefix + "_year");
        Integer month = number(row, prefix + "_month");
        if (year == null && month == null) return null;
        return new PartialDate(
                year,
                month,
                number(row, prefix + "_day"),
                number(row, prefix + "_end_year"),
                number(row, prefix + "_end_month"),
                number(row, prefix + "_end_day"),
                row.getString(prefix + "_as_written"),
                row.getString(prefix + "_conflict"));
    }

    public static ApproximateCount count(ResultSet row, String prefix) throws SQLException {
        return new ApproximateCount(
                number(row, prefix + "_number"),
                ApproximateCount.Qualifier.valueOf(row.getString(prefix + "_qualifier")));
    }

    public static @Nullable MunicipalityId municipality(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : MunicipalityId.of(id);
    }

    public static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static @Nullable CountryId country(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : CountryId.of(id);
    }

    /** The organizations that the actor belongs to, as the text of a {@code uuid[]}. */
    public static String organizations(Actor actor) {
        return array(actor.organizations());
    }

    /** The text of an array of ids or codes; nothing in them needs quotes. */
    public static String array(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
