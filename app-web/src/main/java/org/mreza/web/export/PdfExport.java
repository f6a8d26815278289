package org.mreza.web.export;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes a PDF of an XHTML page. The style sheet and the fonts come from here; nothing else is ever fetched, whatever
 * the page says. A page names its running header by the class {@code running-header}.
 */
public final class PdfExport {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans Condensed";
    private static final String STYLE_MARK = "<!--style-->";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfExport() {}

    /** @param page XHTML whose head holds the comment {@code style} where the sheet goes */
    public static void write(String page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver((base, uri) -> refuse());
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:image/"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(font("DejaVuSansCondensed.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSansCondensed-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.withProducer("Mreza");
        builder.withHtmlContent(SafeCell.withoutControls(page).replace(STYLE_MARK, style()), null);
        builder.toStream(out);
        builder.run();
    }

    private static @Nullable String refuse() {
        return null;
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> {
            try {
                return new ClassPathResource(FONTS + file).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static String style() throws IOException {
        ClassPathResource sheet = new ClassPathResource("pdf.css", PdfExport.class);
        return "<style>" + sheet.getContentAsString(StandardCharsets.UTF_8) + "</style>";
    }
}
