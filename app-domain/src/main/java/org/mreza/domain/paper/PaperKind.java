package org.mreza.domain.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a paper may be. Everything else is refused. */
public enum PaperKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TXT("text/plain", "txt"),
    JPEG("image/jpeg", "jpg,jpeg"),
    PNG("image/png", "png");

    private final String mediaType;
    private final String extensions;

    PaperKind(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, the usual one first. */
    public List<String> extensions() {
        return List.of(extensions.split(",", -1));
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    public static Set<PaperKind> all() {
        return EnumSet.allOf(PaperKind.class);
    }

    public static Set<PaperKind> pictures() {
        return EnumSet.of(JPEG, PNG);
    }

    /** Their extensions, for people. */
    public static String offered(Set<PaperKind> kinds) {
        return extensions(kinds, "", ", ");
    }

    /** Their extensions, for a browser that chooses files. */
    public static String accepted(Set<PaperKind> kinds) {
        return extensions(kinds, ".", ",");
    }

    private static String extensions(Set<PaperKind> kinds, String before, String between) {
        return kinds.stream()
                .flatMap(kind -> kind.extensions().stream())
                .map(extension -> before + extension)
                .collect(Collectors.joining(between));
    }
}
