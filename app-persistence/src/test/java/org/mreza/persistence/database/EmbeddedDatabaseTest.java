package org.mreza.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An embedded database that cannot start says so, why, and soon. */
@DisabledOnOs(OS.WINDOWS) // links to folders need a right of their own there
class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    /** The programs are unpacked once for all tests. */
    @BeforeEach
    void shareBinaries() throws IOException {
        Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        Files.createDirectories(binaries);
        Files.createSymbolicLink(data.resolve("postgresql-binaries"), binaries);
    }

    @Test
    void a_broken_cluster_is_noticed_at_once() throws IOException {
        Files.createDirectories(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql/postgresql.conf"), "# all that is left\n");
        Files.writeString(data.resolve("postgresql.log"), "the start before went well\n");
        Instant begin = Instant.now();

        assertThatThrownBy(() -> EmbeddedDatabase.start(data.toString()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(data.toString())
                .hasMessageContaining("Its log ends with")
                .hasMessageNotContaining("the start before");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(40));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_named() throws IOException {
        Path file = Files.writeString(data.resolve("a-file"), "");

        assertThatThrownBy(() -> EmbeddedDatabase.start(file.toString()))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("a-file");
    }

    @Test
    void one_at_a_time() {
        try (DataFolder first = DataFolder.open(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data.toString()))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("already runs with the data folder " + first.path())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }
}
