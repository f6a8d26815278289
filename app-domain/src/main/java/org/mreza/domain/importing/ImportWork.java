package org.mreza.domain.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.importing.reading.RowReader;
import org.mreza.domain.importing.reading.RowReaders;
import org.mreza.domain.importing.reading.Told;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The work that takes long: reading and comparing, and taking in. Rows pass by one after the other. */
@Component
public class ImportWork {

    private final Imports imports;
    private final TableFiles files;
    private final Staging staging;
    private final RowReaders readers;
    private final AccountQueries accounts;
    private final Gazetteer gazetteer;

    ImportWork(
            Imports imports,
            TableFiles files,
            Staging staging,
            RowReaders readers,
            AccountQueries accounts,
            Gazetteer gazetteer) {
        this.imports = imports;
        this.files = files;
        this.staging = staging;
        this.readers = readers;
        this.accounts = accounts;
        this.gazetteer = gazetteer;
    }

    /**
     * Does what the import waits for, in one transaction.
     *
     * @throws RuleBroken when the file or the moment does not allow it
     */
    public void on(ImportQueue.Taken taken, Progress progress) {
        Actor actor = accounts.actor(taken.told().account(), null)
                .filter(a -> Access.offers(a, Action.IMPORT_RECORDS))
                .orElseThrow(() -> new RuleBroken("importing.rule.not-allowed"));
        if (taken.told().state() == Import.State.CHECKING) check(taken, Rights.of(actor, gazetteer), progress);
        else staging.land(taken, actor, progress);
    }

    private void check(ImportQueue.Taken taken, Rights rights, Progress progress) {
        try {
            Path file = Files.createTempFile("import", ".tmp");
            try {
                imports.copy(taken.told().id(), file);
                Map<Part, RowReader> reading = readers(taken.told());
                staging.check(taken, rights, to -> read(taken.told(), reading, file, progress, to), progress);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Part, RowReader> readers(Import told) {
        Map<Part, RowReader> reading = new LinkedHashMap<>();
        for (Part part : told.parts())
            if (part.kind() != null) reading.put(part, readers.of(part.table(part.kind()), told.language()));
        return reading;
    }

    private void read(Import told, Map<Part, RowReader> reading, Path file, Progress progress, Consumer<Told> to) {
        int most = told.format().standard() ? TableFiles.MOST_RECORDS : TableFiles.MOST_ROWS;
        reading.forEach((part, reader) -> files.each(file, told, part, row -> {
            if (row.isBlank()) return;
            if (progress.done() >= most) throw new RuleBroken("importing.rule.too-many-rows", most);
            to.accept(reader.read(row));
            progress.add(1);
        }));
    }
}
