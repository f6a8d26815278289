package org.mreza.persistence.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What the embedded PostgreSQL and the programs that start it write; here, since this start. */
final class PostgresLog {

    private static final int LAST = 8;

    private final Path file;
    private final long begin;

    PostgresLog(Path file) {
        this.file = file;
        this.begin = file.toFile().length();
    }

    ProcessBuilder.Redirect redirect() {
        return ProcessBuilder.Redirect.appendTo(file.toFile());
    }

    boolean hasGrown() {
        return file.toFile().length() > begin;
    }

    /** The last lines, empty when there are none. */
    String end() {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.min(begin, log.length()));
            byte[] written = new byte[(int) Math.min(log.length() - log.getFilePointer(), 100_000)];
            log.readFully(written);
            List<String> lines =
                    new String(written, StandardCharsets.UTF_8).strip().lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        } catch (IOException none) {
            return "";
        }
    }
}
