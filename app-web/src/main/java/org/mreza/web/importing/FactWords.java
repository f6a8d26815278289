package org.mreza.web.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.ImportQueries.Row;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts what rows say into words. */
@Component
class FactWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final OrganizationQueries organizations;
    private final CodeWords codes;

    FactWords(OrganizationQueries organizations, CodeWords codes) {
        this.organizations = organizations;
        this.codes = codes;
    }

    /** For the rows of one page: the organizations that they name are asked for once. */
    RowWords of(Import told, List<Row> rows, Reader reader) {
        Map<String, String> names = new HashMap<>();
        List<OrganizationId> ids = rows.stream()
                .flatMap(row -> Stream.concat(
                        row.told().stream().map(ImportQueries.Fact::value),
                        row.changes().stream()
                                .flatMap(c -> Stream.concat(Stream.ofNullable(c.from()), Stream.of(c.to())))))
                .filter(value -> ID.matcher(value).matches())
                .distinct()
                .map(OrganizationId::of)
                .toList();
        if (!ids.isEmpty())
            organizations
                    .byIds(new ArrayList<>(ids))
                    .forEach((id, row) -> names.put(id.toString(), reader.text(row.name())));
        return new RowWords(told, names, codes, reader);
    }
}
