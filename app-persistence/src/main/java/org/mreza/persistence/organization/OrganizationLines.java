package org.mreza.persistence.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationQueries.OrganizationListing;
import org.mreza.domain.organization.Reach;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.persistence.shared.CopiedRow;
import org.mreza.persistence.shared.CopiedText;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.ReaderSql;

/** Organizations as lines of a file, with names chosen by the server. */
final class OrganizationLines {

    private static final String SELECT = """
            select o.name ->> (o.name ->> 'source'), %s, nullif(o.aliases, '[]')::text, o.kind, o.state, o.seat_municipality_id,
              o.country_id, %s, o.website, o.email, o.phone
            from (%s) o""";

    private final Language reader;
    private final CopiedText texts;

    OrganizationLines(Language reader) {
        this.reader = reader;
        this.texts = new CopiedText(reader);
    }

    String query(OrganizationHits hits, Order order) {
        String whole = hits.whole(order, reader, ", o.website, o.email, o.phone");
        return SELECT.formatted(texts.of("o.name"), OrganizationMapping.AREAS, whole)
                + OrganizationList.orderBy(ReaderSql.collate(reader), order.descending());
    }

    OrganizationListing map(CopiedRow row) {
        return new OrganizationListing(
                row.requiredText(),
                texts.read(row.requiredText()),
                aliases(row.text()),
                Organization.Kind.valueOf(row.requiredText()),
                Organization.State.valueOf(row.requiredText()),
                municipality(row.text()),
                country(row.text()),
                OrganizationMapping.areas(row.text()),
                new Reach(row.text(), row.text(), row.text()));
    }

    private static List<String> aliases(@Nullable String json) {
        return json == null ? List.of() : Json.each(json, "text");
    }

    private static @Nullable MunicipalityId municipality(@Nullable String code) {
        return code == null ? null : MunicipalityId.of(code);
    }

    private static @Nullable CountryId country(@Nullable String code) {
        return code == null ? null : CountryId.of(code);
    }
}
