package org.mreza.persistence.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.mreza.domain.paper.CheckedFile;
import org.mreza.domain.paper.Paper;
import org.mreza.domain.paper.PaperStore;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.PaperId;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPaperStore implements PaperStore {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;

    JdbcPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(PaperId paper, CheckedFile file) {
        try (InputStream content = Files.newInputStream(file.content())) {
            int position = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE))
                jdbc.sql("insert into paper_content (paper_id, position, content) values (:id, :position, :content)")
                        .param("id", paper.value())
                        .param("position", position++)
                        .param("content", piece)
                        .update();
            if (file.picture() != null)
                jdbc.sql("insert into paper_thumbnail (paper_id, content) values (:id, :content)")
                        .param("id", paper.value())
                        .param("content", Files.readAllBytes(file.picture().thumbnail()))
                        .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ActionItemId> item(PaperId paper) {
        return jdbc.sql(
                        "select n.action_item_id from action_note n join paper p on p.action_note_id = n.id where p.id = :id")
                .param("id", paper.value())
                .query((row, n) -> new ActionItemId(Rows.requiredUuid(row, "action_item_id")))
                .optional();
    }

    /** Who adds to the same meeting waits; who edits it does not. */
    @Override
    public Stock stock(Paper.Belonging to, String sha256) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('paper:' || :meeting, 0))")
                .param("meeting", to.meeting().toString())
                .query(row -> {});
        return jdbc.sql("""
                select count(*) as number, max(name) filter (where sha256 = :sha256) as same from paper
                where meeting_id = :meeting and action_note_id is not distinct from cast(:note as uuid)""")
                .param("meeting", to.meeting().value())
                .param("note", to.actionNote())
                .param("sha256", sha256)
                .query((row, n) -> new Stock(row.getInt("number"), row.getString("same")))
                .single();
    }
}
