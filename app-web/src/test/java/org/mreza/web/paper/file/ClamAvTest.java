package org.mreza.web.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.shared.RuleBroken;

/** Files go through the scanner where there is one; here a small one that knows one signature. */
class ClamAvTest {

    @TempDir
    Path folder;

    private ServerSocket scanner;
    private Thread serving;

    @BeforeEach
    void listen() throws Exception {
        scanner = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        serving = new Thread(this::serve);
        serving.setDaemon(true);
        serving.start();
    }

    @AfterEach
    void stop() throws Exception {
        scanner.close();
    }

    private void serve() {
        while (!scanner.isClosed()) {
            try (Socket socket = scanner.accept()) {
                answer(socket);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) content.write(in.readNBytes(length));
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(SomeFiles.EICAR);
        String answer = !command.equals("zINSTREAM\0")
                ? "UNKNOWN COMMAND\0"
                : found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void what_it_finds_is_refused_and_the_rest_is_taken() throws Exception {
        FileInspection inspection = FileInspectionTest.inspection("localhost", scanner.getLocalPort(), true);
        assertThatThrownBy(() -> inspection.check(sent(SomeFiles.EICAR)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("paper.rule.malicious"));
        assertThat(inspection.check(sent("Дневен ред. ".repeat(20_000))).kind()).isEqualTo(PaperKind.TXT);
    }

    @Test
    void while_it_is_away_nothing_is_taken_unless_the_operator_says_so() throws Exception {
        scanner.close();
        serving.join(); // until then somebody may still be let in
        Path file = sent("Дневен ред");
        assertThatThrownBy(() -> FileInspectionTest.inspection("localhost", scanner.getLocalPort(), true)
                        .check(file))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("paper.rule.not-scanned"));
        assertThat(FileInspectionTest.inspection("localhost", scanner.getLocalPort(), false)
                        .check(file)
                        .kind())
                .isEqualTo(PaperKind.TXT);
    }

    private Path sent(String content) throws Exception {
        return Files.writeString(folder.resolve("sent"), content);
    }
}
