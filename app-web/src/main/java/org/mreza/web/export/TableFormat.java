package org.mreza.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A kind of file that tables are sent as. */
public enum TableFormat {
    CSV("csv", CsvExport.MEDIA_TYPE) {
        @Override
        TableExport to(OutputStream out) throws IOException {
            return new CsvExport(out);
        }
    },
    XLSX("xlsx", XlsxExport.MEDIA_TYPE) {
        @Override
        TableExport to(OutputStream out) {
            return new XlsxExport(out);
        }
    };

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** By the end of the address that was asked for. */
    public static TableFormat of(HttpServletRequest request) {
        return request.getRequestURI().endsWith("." + XLSX.extension) ? XLSX : CSV;
    }

    public String extension() {
        return extension;
    }

    abstract TableExport to(OutputStream out) throws IOException;

    /** Begins to send such a file. */
    public TableExport send(HttpServletResponse response, String name) throws IOException {
        Attachment.send(response, mediaType, name, extension);
        return to(response.getOutputStream());
    }
}
