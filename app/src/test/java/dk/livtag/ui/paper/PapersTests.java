package dk.livtag.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PapersTests {

    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html lang="da">
            <head>
                <meta charset="utf-8"/><title>Det blev I enige om</title>
                <meta name="description" content="Aftaler"/><meta name="subject" content="Aftaler"/>
                <style>body { font-family: Livtag; } h1 { font-weight: normal; }</style>
            </head>
            <body><h1>Det blev I enige om</h1><ol><li><p>Pause før mad &lt;b&gt;</p></li></ol></body>
            </html>
            """;

    private final Papers papers = new Papers();

    @Test
    void followsPdfUa() throws Exception {
        assertThat(VeraPdf.faults(papers.pdf(DOCUMENT))).isEmpty();
    }

    /** So that the check is known to find something. */
    @Test
    void withoutATitleItDoesNot() throws Exception {
        var without = DOCUMENT.replace("<title>Det blev I enige om</title>", "");
        assertThat(VeraPdf.faults(papers.pdf(without))).isNotEmpty();
    }

    @Test
    void isTaggedWithLanguageTitleAndItsFontInside() throws Exception {
        try (var pdf = Loader.loadPDF(papers.pdf(DOCUMENT))) {
            var catalogue = pdf.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("da");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Det blev I enige om");
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Pause før mad <b>");
        }
    }
}
