package org.mreza.persistence.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mreza.domain.shared.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files in the database in pieces, where every node finds them; only one piece at a time is in memory. */
@Component
class ImportFiles {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ImportId id, InputStream file) {
        try {
            int position = 0;
            for (byte[] piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE))
                jdbc.sql("insert into import_file (import_id, position, content) values (:id, :position, :content)")
                        .param("id", id.value())
                        .param("position", position++)
                        .param("content", piece)
                        .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copy(ImportId id, Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int position = 0; ; position++) {
                List<byte[]> piece = jdbc.sql(
                                "select content from import_file where import_id = :id and position = :position")
                        .param("id", id.value())
                        .param("position", position)
                        .query(byte[].class)
                        .list();
                if (piece.isEmpty()) return;
                out.write(piece.get(0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
