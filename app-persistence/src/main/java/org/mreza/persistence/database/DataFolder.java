package org.mreza.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The folder that an embedded database lives in; one running Mreža at a time. */
final class DataFolder implements AutoCloseable {

    private static final String PASSWORDS_ONLY = """
            # Written at the first start: passwords for everyone, this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path path;
    private final PostgresLog log;
    private final FileChannel channel;
    private @Nullable FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.log = new PostgresLog(path.resolve("postgresql.log"));
        this.channel = channel;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        try {
            Files.createDirectories(path.resolve("postgresql-binaries"));
            Path file = path.resolve("mreza.lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) throw DatabaseUnavailable.inUse(path.toString(), holder(path));
            Files.writeString(
                    path.resolve("mreza.pid"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataFolder(path, channel, lock);
        } catch (java.nio.channels.OverlappingFileLockException e) {
            throw DatabaseUnavailable.inUse(path.toString(), holder(path));
        } catch (IOException e) {
            throw DatabaseUnavailable.notWritable(path.toString(), e);
        }
    }

    private static String holder(Path path) {
        try {
            return " (process " + Files.readString(path.resolve("mreza.pid")).strip() + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    /** A process that was killed leaves its PostgreSQL running: stop it, so that the next start can have the data. */
    void stopOrphan() throws IOException {
        postgres().ifPresent(DataFolder::stop);
    }

    /** The server that runs on this folder, whoever started it. */
    Optional<ProcessHandle> postgres() throws IOException {
        Path file = cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(DataFolder::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle postgres) {
        postgres.destroy();
        try {
            postgres.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException tooSlow) {
            postgres.destroyForcibly();
        }
    }

    /** The password of the embedded database's roles, made at the first start. */
    String password() throws IOException {
        Path file = path.resolve("database-password");
        if (Files.exists(file)) return Files.readString(file).strip();
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.writeString(file, "", StandardOpenOption.CREATE);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, password);
        return password;
    }

    boolean isSecured() throws IOException {
        Path file = cluster().resolve("pg_hba.conf");
        return Files.exists(file) && Files.readString(file).equals(PASSWORDS_ONLY);
    }

    void requirePasswords() throws IOException {
        Files.writeString(cluster().resolve("pg_hba.conf"), PASSWORDS_ONLY);
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    Path binaries() {
        return path.resolve("postgresql-binaries");
    }

    PostgresLog log() {
        return log;
    }

    @Override
    public void close() {
        try {
            FileLock held = lock;
            if (held != null && held.isValid()) held.release();
            lock = null;
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
