package org.mreza.web.frame;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is written in the folders of the project, for the tests that read it. */
final class Sources {

    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /** The texts of the files under a folder, by path. */
    static Map<String, String> under(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.toString().endsWith(ending))
                    .forEach(f -> texts.put(folder.relativize(f).toString(), read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static Map<String, String> templates() {
        return under(RESOURCES.resolve("templates"), ".html");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All messages of a language, by key. */
    static Map<String, String> messages(String language) {
        Map<String, String> messages = new TreeMap<>();
        Path folder = RESOURCES.resolve("messages");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .toList()) {
                load(file).forEach((key, text) -> {
                    if (messages.put((String) key, (String) text) != null)
                        throw new AssertionError(key + " is in two files, one is " + file);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return messages;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
