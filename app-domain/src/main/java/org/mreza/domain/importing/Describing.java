package org.mreza.domain.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.importing.TableFiles.Seen;
import org.mreza.domain.importing.TableFiles.SeenTable;
import org.mreza.domain.importing.reading.ColumnUse;
import org.mreza.domain.importing.reading.Headings;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.RowReaders;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.springframework.stereotype.Component;

/** Finds out what the tables of a file mean; whoever sent it may say it better. */
@Component
class Describing {

    private static final int ENOUGH_TO_KNOW = 2;

    private final TableFiles files;
    private final Imports imports;
    private final Headings headings;
    private final Vocabularies vocabularies;

    Describing(TableFiles files, Imports imports, RowReaders readers, Vocabularies vocabularies) {
        this.files = files;
        this.imports = imports;
        this.headings = readers.headings();
        this.vocabularies = vocabularies;
    }

    Import firstLook(Path file, String name, String source, Language language, Actor actor, Instant now) {
        Seen seen = files.look(file, ReadAs.ITSELF);
        return new Import(
                ImportId.next(),
                source.strip(),
                name,
                size(file),
                seen.format(),
                seen.readAs(),
                language,
                imports.assumed(source.strip()),
                Import.State.MAPPING,
                null,
                0,
                0,
                false,
                actor.account(),
                actor.name(),
                now,
                null,
                Outcomes.NONE,
                parts(seen, source.strip()));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Part> parts(Seen seen, String source) {
        List<Part> parts = new ArrayList<>();
        for (SeenTable table : seen.tables()) {
            Part part = new Part(
                    parts.size(), table.name(), table.kind(), table.headings(), table.columns(), table.samples());
            parts.add(table.kind() != null ? part : guessed(part, kind(table.headings()), source));
        }
        return parts;
    }

    /** What most of the headings speak of; nothing when they say too little. */
    private @Nullable RecordKind kind(List<String> told) {
        RecordKind best = RecordKind.offered().stream()
                .max(Comparator.comparingLong((RecordKind k) -> headings.understood(k, told))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return headings.understood(best, told) >= Math.min(ENOUGH_TO_KNOW, told.size()) ? best : null;
    }

    private Part guessed(Part part, @Nullable RecordKind kind, String source) {
        if (kind == null) return part.as(null, blank(part));
        return part.as(kind, headings.guess(kind, part.headings(), imports.remembered(source, kind)));
    }

    private static List<@Nullable String> blank(Part part) {
        List<@Nullable String> nothing = new ArrayList<>();
        for (int c = 0; c < part.headings().size(); c++) nothing.add(null);
        return nothing;
    }

    /** Another encoding means other headings; another kind of record means other fields: both are guessed anew. */
    Description.Result apply(Import before, Description told) {
        told.assumed().require(vocabularies);
        if (before.format().standard()) return new Description.Result(before.readAs(), before.parts());
        if (before.format() == FileFormat.CSV && !before.readAs().equals(told.readAs()))
            return readAnew(before, told.readAs());
        List<Part> parts = new ArrayList<>();
        for (Part part : before.parts()) {
            Description.Table table = told.tables().size() > part.number()
                    ? told.tables().get(part.number())
                    : new Description.Table(part.kind(), part.columns());
            boolean other = table.kind() != part.kind();
            parts.add(
                    other ? guessed(part, table.kind(), before.source()) : part.as(part.kind(), fitting(part, table)));
        }
        return new Description.Result(before.readAs(), parts);
    }

    private Description.Result readAnew(Import before, ReadAs readAs) {
        try {
            Path file = Files.createTempFile("import", ".tmp");
            try {
                imports.copy(before.id(), file);
                Seen seen = files.look(file, readAs);
                return new Description.Result(seen.readAs(), parts(seen, before.source()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable String> fitting(Part part, Description.Table told) {
        List<@Nullable String> columns = new ArrayList<>();
        RecordKind kind = part.kind();
        for (int c = 0; c < part.headings().size(); c++) {
            String key = c < told.columns().size() ? told.columns().get(c) : null;
            columns.add(
                    key == null || kind == null
                            ? null
                            : ColumnUse.of(kind, key).map(ColumnUse::key).orElse(null));
        }
        return columns;
    }
}
