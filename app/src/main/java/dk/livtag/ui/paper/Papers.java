package dk.livtag.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Makes documents into PDF/UA: tagged, with language and title, and with its font inside. Nothing is fetched from anywhere. */
@Component
public class Papers {

    /** What templates call the font. It comes with PDFBox (SIL Open Font License), so no font lies in this repository. */
    static final String FONT = "Livtag";

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int USUAL_WEIGHT = 400;

    Papers() {
        XRLog.setLoggingEnabled(false);
    }

    public void write(Paper paper, String document, HttpServletResponse response) throws IOException {
        var pdf = pdf(document);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.fileName() + "\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    byte[] pdf(String document) throws IOException {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(Papers::font, FONT, USUAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useUriResolver((_, _) -> null);
        builder.withHtmlContent(document, null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE));
    }
}
