package dk.livtag.measure;

import dk.livtag.access.PublicContent;
import dk.livtag.measure.instrument.Instrument;
import dk.livtag.measure.instrument.Instruments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of licences: whose words are used here, on what terms, and how often. */
@Service
@Transactional
public class Licences {

    private static final int MONTHS = 12;

    private final Instruments instruments;
    private final Sendable sendable;
    private final UseStore store;
    private final Clock clock;

    Licences(Instruments instruments, Sendable sendable, UseStore store, Clock clock) {
        this.instruments = instruments;
        this.sendable = sendable;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One line of the register.
     *
     * @param whyNot why it cannot be sent, as a text key; empty when it can
     */
    public record Entry(Instrument instrument, Optional<String> whyNot, List<Use> uses) {}

    /** How often an instrument was sent in a month. */
    public record Use(String instrument, LocalDate month, long count) {}

    @PublicContent("Instruments, terms and numbers of the caller's own organisation; nothing about any person")
    public List<Entry> all() {
        Map<String, List<Use>> uses = store
                .since(clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS))
                .stream()
                .collect(Collectors.groupingBy(Use::instrument));
        return instruments.all().stream()
                .map(it -> new Entry(it, sendable.whyNot(it), uses.getOrDefault(it.code(), List.of())))
                .toList();
    }
}
