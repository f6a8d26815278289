package org.mreza.persistence.directory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Admission;
import org.mreza.domain.directory.Capacity;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.directory.Eligibility;
import org.mreza.domain.directory.LegalBasis;
import org.mreza.domain.directory.LocationProfile;
import org.mreza.domain.directory.Offer;
import org.mreza.domain.directory.ProjectTie;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceStatus;
import org.mreza.domain.directory.Stage;
import org.mreza.domain.directory.Stages;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.ServiceId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;

/** Reads what is told of services and locations. */
final class ServiceMapping {

    /** The columns that {@link #profile} reads, of a table called s. */
    static final String PROFILE = """
            s.name, s.aliases, s.description, s.service_type_code, s.service_model_code, s.tags,
            s.target_groups, s.languages, s.eligibility, s.min_age, s.max_age,
            s.cost, s.cost_note, s.application, s.required_documents,
            s.legal_act, s.legal_number, s.legal_year, s.legal_issuer, s.accreditation,
            s.project_id, s.project_until_year, s.project_until_month, s.project_until_day,
            s.stage, s.concept_year, s.concept_month, s.concept_day, s.funded_year, s.funded_month, s.funded_day,
            s.implemented_year, s.implemented_month, s.implemented_day,
            s.places, s.places_free, s.waiting, s.capacity_as_of,
            s.status, s.since_year, s.since_month, s.since_day, s.until_year, s.until_month, s.until_day, s.succeeded_by,
            s.website, s.email, s.phone""";

    /** The columns that {@link #location} reads, of a table called l. */
    static final String LOCATION = """
            l.kind, l.name as location_name, l.municipality_id, l.settlement, l.address, l.postal_code, l.latitude,
            l.longitude, l.url, l.transportation, l.accessibility""";

    private ServiceMapping() {}

    static ServiceProfile profile(ResultSet row) throws SQLException {
        return new ServiceProfile(
                offer(row),
                eligibility(row),
                admission(row),
                legalBasis(row),
                project(row),
                capacity(row),
                status(row),
                new Reach(row.getString("website"), row.getString("email"), row.getString("phone")));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                Json.text(row.getString("name")),
                Json.aliases(row.getString("aliases")),
                Json.textOrNull(row.getString("description")),
                row.getString("service_type_code"),
                row.getString("service_model_code"),
                list(row, "tags"));
    }

    private static Eligibility eligibility(ResultSet row) throws SQLException {
        return new Eligibility(
                list(row, "target_groups"),
                list(row, "languages"),
                Json.textOrNull(row.getString("eligibility")),
                Rows.number(row, "min_age"),
                Rows.number(row, "max_age"));
    }

    private static Admission admission(ResultSet row) throws SQLException {
        return new Admission(
                Cost.valueOf(row.getString("cost")),
                Json.textOrNull(row.getString("cost_note")),
                Json.textOrNull(row.getString("application")),
                Json.textOrNull(row.getString("required_documents")));
    }

    private static LegalBasis legalBasis(ResultSet row) throws SQLException {
        return new LegalBasis(
                Json.textOrNull(row.getString("legal_act")),
                row.getString("legal_number"),
                Rows.number(row, "legal_year"),
                Json.textOrNull(row.getString("legal_issuer")),
                Json.textOrNull(row.getString("accreditation")));
    }

    private static ProjectTie project(ResultSet row) throws SQLException {
        var id = Rows.uuid(row, "project_id");
        return new ProjectTie(id == null ? null : new ProjectId(id), point(row, "project_until"), stages(row));
    }

    private static Stages stages(ResultSet row) throws SQLException {
        String reached = row.getString("stage");
        return reached == null
                ? Stages.NOT_STATED
                : new Stages(
                        Stage.valueOf(reached), point(row, "concept"), point(row, "funded"), point(row, "implemented"));
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        return new Capacity(
                Rows.number(row, "places"),
                Rows.number(row, "places_free"),
                Rows.number(row, "waiting"),
                row.getObject("capacity_as_of", LocalDate.class));
    }

    private static ServiceStatus status(ResultSet row) throws SQLException {
        var successor = Rows.uuid(row, "succeeded_by");
        return new ServiceStatus(
                ServiceStatus.Phase.valueOf(row.getString("status")),
                point(row, "since"),
                point(row, "until"),
                successor == null ? null : new ServiceId(successor));
    }

    private static DatePoint point(ResultSet row, String prefix) throws SQLException {
        return new DatePoint(
                Rows.number(row, prefix + "_year"),
                Rows.number(row, prefix + "_month"),
                Rows.number(row, prefix + "_day"));
    }

    static LocationProfile location(ResultSet row) throws SQLException {
        return new LocationProfile(
                LocationProfile.Kind.valueOf(row.getString("kind")),
                Json.textOrNull(row.getString("location_name")),
                Rows.municipality(row, "municipality_id"),
                new LocationProfile.Address(
                        row.getString("settlement"),
                        row.getString("address"),
                        row.getString("postal_code"),
                        row.getObject("latitude", Double.class),
                        row.getObject("longitude", Double.class)),
                row.getString("url"),
                Json.textOrNull(row.getString("transportation")),
                Json.textOrNull(row.getString("accessibility")));
    }

    static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                Schedule.Freq.valueOf(row.getString("freq")),
                row.getInt("every"),
                list(row, "byday"),
                time(row, "opens_at"),
                time(row, "closes_at"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("stop_settlement"),
                Rows.municipality(row, "stop_municipality_id"),
                row.getBoolean("appointment"),
                Json.textOrNull(row.getString("note")));
    }

    private static LocalTime time(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalTime.class));
    }

    static List<String> list(ResultSet row, String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
