package org.mreza.web.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.hsds.HsdsTables;
import org.mreza.domain.hsds.HsdsTables.Table;
import org.mreza.web.export.Attachment;
import org.mreza.web.export.DataCsv;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole published directory as one file: a tabular data package. */
@Controller
class DatapackageController {

    private final HsdsTables tables;
    private final HsdsReaders readers;

    DatapackageController(HsdsTables tables, HsdsReaders readers) {
        this.tables = tables;
        this.readers = readers;
    }

    @GetMapping("/api/hsds/datapackage")
    void download(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HsdsReader reader = readers.of(new HsdsParameters(request));
        List<Table> all = tables.all();
        Attachment.send(response, "application/zip", "hsds", "zip");
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("datapackage.json"));
            zip.write(Datapackage.describe(all).getBytes(StandardCharsets.UTF_8));
            for (Table table : all) {
                zip.putNextEntry(new ZipEntry(table.file()));
                rows(table, reader, zip);
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private void rows(Table table, HsdsReader reader, OutputStream zip) throws IOException {
        DataCsv csv = new DataCsv(zip);
        csv.row(table.columns().stream().map(HsdsTables.Column::name).toList());
        tables.rows(table, reader, csv::row);
        csv.flush();
    }
}
