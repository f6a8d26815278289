package org.mreza.web.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.ImportQueries.Row;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts what rows say into words. */
@Component
class FactWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final ImportQueries queries;
    private final CodeWords codes;

    FactWords(ImportQueries queries, CodeWords codes) {
        this.queries = queries;
        this.codes = codes;
    }

    /** For the rows of one page: the records that they name are asked for once. */
    RowWords of(Import told, List<Row> rows, Reader reader) {
        Map<String, String> names = new HashMap<>();
        List<UUID> ids = rows.stream()
                .flatMap(row -> Stream.concat(
                        row.told().stream().map(ImportQueries.Fact::value),
                        row.changes().stream()
                                .flatMap(c -> Stream.concat(Stream.ofNullable(c.from()), Stream.of(c.to())))))
                .filter(value -> ID.matcher(value).matches())
                .distinct()
                .map(UUID::fromString)
                .toList();
        if (!ids.isEmpty())
            queries.names(told.id(), ids).forEach((id, name) -> names.put(id.toString(), reader.text(name)));
        return new RowWords(told, names, codes, reader);
    }
}
