package dk.livtag.rights;

import static dk.livtag.access.Action.EXPORT;
import static dk.livtag.access.ResourceType.RECORD;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Resource;
import dk.livtag.kernel.PatientId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The citizen takes a copy of her own record with her (kopi af journalen); staff never (R18). */
@Service
@Transactional
public class RecordCopies {

    private final Access access;
    private final CopyStore store;
    private final Clock clock;

    RecordCopies(Access access, CopyStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /** All of it, for another system to read. */
    @Policy(resource = RECORD, action = EXPORT)
    public Copy whole(PatientId patient) {
        access.require(EXPORT, Resource.of(RECORD, patient));
        return new Copy(clock.instant(), store.all(patient));
    }

    /** When a copy to read is made; what stands in it is asked for where it is kept. */
    @Policy(resource = RECORD, action = EXPORT)
    public Instant begin(PatientId patient) {
        access.require(EXPORT, Resource.of(RECORD, patient));
        return clock.instant();
    }

    /** What stood there at a moment. */
    public record Copy(Instant madeAt, List<Shelf> shelves) {

        /** As one JSON object, a kind of entry a key. */
        public String json() {
            var text = new StringBuilder("{\"madeAt\":\"").append(madeAt).append('"');
            shelves.forEach(
                    it -> text.append(",\n\"").append(it.kind()).append("\":").append(it.entries()));
            return text.append("}\n").toString();
        }
    }

    /** All entries of one kind, as a JSON array. */
    public record Shelf(String kind, String entries) {}
}
