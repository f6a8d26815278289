package org.mreza.web.importing.file.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mreza.domain.shared.RuleBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a package says of itself. What it names is looked up in the zip and nowhere else. */
final class PackageDescription {

    private static final String FILE = "datapackage.json";
    private static final int LARGEST = 2_000_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(HsdsJson.FACTORY).build();

    private PackageDescription() {}

    static Map<String, PackageTable> tables(ZipFile zip) throws IOException {
        ZipEntry entry = zip.stream()
                .filter(e -> e.getName().matches("([^/]+/)?datapackage\\.json"))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("importing.rule.zip"));
        String folder = entry.getName().substring(0, entry.getName().length() - FILE.length());
        Map<String, PackageTable> tables = new LinkedHashMap<>();
        for (JsonNode resource : read(zip, entry).path("resources")) {
            String name = resource.path("name").asString("");
            if (!Fields.read(name)) continue;
            String file = plain(resource.path("path"));
            String delimiter = resource.path("dialect").path("delimiter").asString(",");
            tables.put(name, new PackageTable(folder + file, file, delimiter.length() == 1 ? delimiter : ","));
        }
        return tables;
    }

    private static JsonNode read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST);
            return MAPPER.readTree(bytes);
        } catch (JacksonException unreadable) {
            throw HsdsJson.broken(unreadable, FILE);
        }
    }

    /** A file beside the description: no address on the web, and no way out of the folder. */
    private static String plain(JsonNode path) {
        String file = path.isArray() ? path.path(0).asString("") : path.asString("");
        if (file.isEmpty() || file.startsWith("/") || file.contains("..") || file.contains(":") || file.contains("\\"))
            throw new RuleBroken("importing.rule.hsds-path", file.length() > 60 ? file.substring(0, 60) : file);
        return file;
    }
}
