package org.mreza.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.AddingEvidence;
import org.mreza.domain.paper.FileName;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of one form, taken in one by one.
 *
 * @param key of the form
 * @param first number of the first file in it: a script sends each in a request of its own
 */
public record SentFiles(UUID key, int first, List<MultipartFile> files) {

    /** Takes in one file; its key is the same when the form is sent again. */
    public interface Taking {
        void take(UUID key, Path file, FileName name);
    }

    /** A file that was not taken in, and why. */
    public record RefusedFile(String name, String why) {}

    public static SentFiles of(UUID key, int first, @Nullable List<MultipartFile> files) {
        List<MultipartFile> some = files == null
                ? List.of()
                : files.stream().filter(SentFiles::isOne).toList();
        return new SentFiles(key, first, some);
    }

    /** A field that was left empty is sent as a file without name and content. */
    private static boolean isOne(MultipartFile file) {
        String name = file.getOriginalFilename();
        return !file.isEmpty() || (name != null && !name.isEmpty());
    }

    /** Those that were refused; all others were taken in. */
    public List<RefusedFile> each(Taking taking, Reader reader) {
        List<RefusedFile> refused = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            FileName name = FileName.of(files.get(i).getOriginalFilename());
            try {
                take(files.get(i), name, keyOf(first + i), taking);
            } catch (RuleBroken broken) {
                String why =
                        reader.message(broken.messageKey(), broken.arguments().toArray());
                refused.add(new RefusedFile(name.value(), why));
            }
        }
        return refused;
    }

    /** All of them, or none. */
    public void together(Consumer<List<AddingEvidence.Sent>> taking) {
        try {
            Path folder = Files.createTempDirectory("paper");
            try {
                List<AddingEvidence.Sent> sent = new ArrayList<>();
                for (MultipartFile file : files) {
                    Path path = folder.resolve("sent" + sent.size());
                    file.transferTo(path);
                    sent.add(new AddingEvidence.Sent(path, FileName.of(file.getOriginalFilename())));
                }
                taking.accept(sent);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID keyOf(int number) {
        return UUID.nameUUIDFromBytes((key + "/" + number).getBytes(StandardCharsets.US_ASCII));
    }

    private static void take(MultipartFile sent, FileName name, UUID key, Taking taking) {
        try {
            Path folder = Files.createTempDirectory("paper");
            try {
                Path file = folder.resolve("sent");
                sent.transferTo(file);
                taking.take(key, file, name);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
