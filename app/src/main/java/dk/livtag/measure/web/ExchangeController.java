package dk.livtag.measure.web;

import dk.livtag.kernel.PatientId;
import dk.livtag.measure.Measurements;
import dk.livtag.measure.exchange.Codebook;
import dk.livtag.measure.exchange.ResponseFile;
import dk.livtag.measure.exchange.ScoreTable;
import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Instruments;
import dk.livtag.measure.run.RunId;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands answers and scores to others' programmes. */
@Controller
class ExchangeController {

    private static final MediaType FHIR = new MediaType("application", "fhir+json", StandardCharsets.UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Measurements measurements;
    private final Instruments instruments;

    ExchangeController(Measurements measurements, Instruments instruments) {
        this.measurements = measurements;
        this.instruments = instruments;
    }

    @GetMapping("/team/maaling/{id}/svar.json")
    ResponseEntity<byte[]> response(@PathVariable RunId id) {
        return file("svar.json", FHIR, ResponseFile.write(measurements.get(id)));
    }

    @GetMapping("/team/borger/{id}/maalinger.csv")
    ResponseEntity<byte[]> scores(@PathVariable PatientId id) {
        return file("maalinger.csv", CSV, ScoreTable.write(measurements.of(id)));
    }

    @GetMapping("/team/maalinger/kodebog.csv")
    ResponseEntity<byte[]> codebook() {
        var definitions = instruments.all().stream().map(Instrument::definition).toList();
        return file("kodebog.csv", CSV, Codebook.write(definitions));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
