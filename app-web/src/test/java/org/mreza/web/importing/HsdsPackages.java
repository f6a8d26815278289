package org.mreza.web.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packages of HSDS, good and bad. */
final class HsdsPackages {

    private static final Pattern ID =
            Pattern.compile("\\b([0-9a-f]{8}-[0-9a-f]{4}-)([0-9a-f])([0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\\b");

    private HsdsPackages() {}

    /** The same under other ids, and with other names of organizations: of somebody else, as far as anybody can tell. */
    static byte[] renamed(byte[] original) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(original));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                String other = ID.matcher(text).replaceAll("$1f$3");
                if (entry.getName().equals("organizations.csv"))
                    other = Pattern.compile("(?m)^([0-9a-f-]{36},)(\"?)")
                            .matcher(other)
                            .replaceAll("$1$2Друг ");
                to.write(other.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] of(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Organizations only, in a file of this name. */
    static byte[] describing(String path, String rows) throws IOException {
        return of(
                "datapackage.json",
                "{\"resources\":[{\"name\":\"organization\",\"path\":\"" + path + "\"}]}",
                "organizations.csv",
                rows);
    }

    static byte[] bomb() throws IOException {
        return of("datapackage.json", "{\"resources\":[]}", "organizations.csv", "0".repeat(40_000_000));
    }
}
