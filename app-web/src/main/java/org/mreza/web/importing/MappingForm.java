package org.mreza.web.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.importing.Assumed;
import org.mreza.domain.importing.Description;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.Language;

/** How a file is read and what its columns mean. */
public class MappingForm {

    private @Nullable String encoding;
    private @Nullable String separator;
    private @Nullable Language language;
    private @Nullable String organizationKind;
    private @Nullable String serviceType;
    private List<Table> parts = new ArrayList<>();

    /** What one table is about, and what its columns mean. */
    public static class Table {

        private @Nullable RecordKind kind;
        private List<@Nullable String> columns = new ArrayList<>();

        public @Nullable RecordKind getKind() {
            return kind;
        }

        public void setKind(@Nullable RecordKind kind) {
            this.kind = kind;
        }

        public List<@Nullable String> getColumns() {
            return columns;
        }

        public void setColumns(List<@Nullable String> columns) {
            this.columns = columns;
        }
    }

    static MappingForm of(Import told) {
        MappingForm form = new MappingForm();
        form.encoding = told.readAs().encoding();
        form.separator = name(told.readAs().separator());
        form.language = told.language();
        Assumed assumed = told.assumed().in(told.format());
        form.organizationKind = assumed.organizationKind();
        form.serviceType = assumed.serviceType();
        for (Part part : told.parts()) {
            Table table = new Table();
            table.kind = part.kind();
            table.columns = new ArrayList<>(part.columns());
            form.parts.add(table);
        }
        return form;
    }

    /** A tab cannot stand in a form. */
    private static @Nullable String name(@Nullable String separator) {
        if (separator == null) return null;
        return switch (separator) {
            case ";" -> "SEMICOLON";
            case "," -> "COMMA";
            default -> "TAB";
        };
    }

    Description description(Import told) {
        return new Description(
                new ReadAs(
                        encoding == null ? told.readAs().encoding() : encoding,
                        separator == null ? told.readAs().separator() : sign()),
                language == null ? told.language() : language,
                new Assumed(organizationKind, serviceType),
                parts.stream()
                        .map(t -> new Description.Table(t.kind, new ArrayList<>(t.columns)))
                        .toList());
    }

    private @Nullable String sign() {
        if (separator == null) return null;
        return switch (separator) {
            case "COMMA" -> ",";
            case "TAB" -> "\t";
            default -> ";";
        };
    }

    public @Nullable String getEncoding() {
        return encoding;
    }

    public void setEncoding(@Nullable String encoding) {
        this.encoding = encoding;
    }

    public @Nullable String getSeparator() {
        return separator;
    }

    public void setSeparator(@Nullable String separator) {
        this.separator = separator;
    }

    public @Nullable Language getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable Language language) {
        this.language = language;
    }

    public @Nullable String getOrganizationKind() {
        return organizationKind;
    }

    public void setOrganizationKind(@Nullable String organizationKind) {
        this.organizationKind = organizationKind;
    }

    public @Nullable String getServiceType() {
        return serviceType;
    }

    public void setServiceType(@Nullable String serviceType) {
        this.serviceType = serviceType;
    }

    public List<Table> getParts() {
        return parts;
    }

    public void setParts(List<Table> parts) {
        this.parts = parts;
    }
}
