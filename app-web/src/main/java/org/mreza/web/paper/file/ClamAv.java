package org.mreza.web.paper.file;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has files looked through by ClamAV, by its command {@code INSTREAM}, where one is configured. */
@Component
class ClamAv {

    private static final Logger LOG = LoggerFactory.getLogger(ClamAv.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final PaperSettings.Scanner settings;

    ClamAv(PaperSettings settings) {
        this.settings = settings.scanner();
    }

    /** @throws RuleBroken when something is found, or nobody can say */
    void scan(Path file) {
        String host = settings.host();
        if (host == null || host.isBlank()) return;
        String answer = answer(host, file);
        if (answer != null && answer.endsWith("FOUND")) {
            LOG.warn("a file was refused: {}", answer.replaceAll("[^\\w .:-]", "?"));
            throw new RuleBroken("paper.rule.malicious");
        }
        if (answer != null && answer.endsWith("OK")) return;
        LOG.error("the scanner at {}:{} does not look through files: {}", host, settings.port(), answer);
        if (settings.required()) throw new RuleBroken("paper.rule.not-scanned");
    }

    /** Null when there was none. */
    private @Nullable String answer(String host, Path file) {
        int patience = Math.toIntExact(settings.timeout().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, settings.port()), patience);
            socket.setSoTimeout(patience);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException away) {
            return null;
        }
    }

    private static void send(Path file, DataOutputStream to) throws IOException {
        to.write(COMMAND);
        try (InputStream content = Files.newInputStream(file)) {
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                to.writeInt(piece.length);
                to.write(piece);
            }
        }
        to.writeInt(0);
        to.flush();
    }
}
