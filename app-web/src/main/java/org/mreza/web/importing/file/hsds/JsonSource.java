package org.mreza.web.importing.file.hsds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** A document, an array of them, a page of them, or one on each line. */
final class JsonSource implements HsdsSource {

    private final Path file;

    JsonSource(Path file) {
        this.file = file;
    }

    @Override
    public void each(Set<String> tables, Consumer<HsdsRecord> to) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser json = HsdsJson.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            new JsonWalk(json, record -> {
                        if (tables.contains(record.table())) to.accept(record);
                    })
                    .all();
        } catch (JacksonException unreadable) {
            throw HsdsJson.broken(unreadable, "JSON");
        }
    }

    @Override
    public String name(String table) {
        return table + "s";
    }

    @Override
    public boolean repeats() {
        return true;
    }
}
