package org.mreza.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.mreza.web.frame.StartRefused;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The server's secret: {@code mreza.secret}, or the content of {@code mreza.secret-file}. For trying Mreža out, one is
 * made and kept in the data folder; production starts only with one that is given.
 */
@Component
class ServerSecret {

    private static final int SHORTEST = 32;

    private final byte[] bytes;

    ServerSecret(Environment environment) {
        String secret = read(environment);
        if (secret.length() < SHORTEST) {
            throw new StartRefused("The server's secret is too short: MREZA_SECRET (or the file that"
                    + " MREZA_SECRET_FILE names) must hold at least " + SHORTEST + " characters.");
        }
        this.bytes = secret.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static String read(Environment environment) {
        String given = environment.getProperty("mreza.secret", "");
        if (!given.isBlank()) return given.strip();
        String file = environment.getProperty("mreza.secret-file", "");
        if (!file.isBlank()) return content(Path.of(file));
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new StartRefused("The server's secret is missing: set MREZA_SECRET, or MREZA_SECRET_FILE to"
                    + " the path of a file that holds it. Make one with: openssl rand -hex 32");
        }
        return kept(Path.of(environment.getProperty("mreza.data", "data"), "secret"));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The server's secret cannot be read from " + file, e);
        }
    }

    private static String kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] made = new byte[SHORTEST];
            new SecureRandom().nextBytes(made);
            try (var channel = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwnerOnly())) {
                channel.write(
                        java.nio.ByteBuffer.wrap(HexFormat.of().formatHex(made).getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (FileAlreadyExistsException e) {
            return content(file);
        } catch (IOException e) {
            throw new StartRefused("The server's secret cannot be kept in " + file, e);
        }
        return content(file);
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
