package dk.livtag.rights;

import static dk.livtag.access.Action.CREATE;
import static dk.livtag.access.Action.READ;
import static dk.livtag.access.Action.REVOKE;
import static dk.livtag.access.ResourceType.BLOCK;
import static dk.livtag.access.ResourceType.BLOCK_MARKER;

import dk.livtag.access.Access;
import dk.livtag.access.Policy;
import dk.livtag.access.Profession;
import dk.livtag.access.Resource;
import dk.livtag.kernel.Ids;
import dk.livtag.kernel.PatientId;
import dk.livtag.kernel.Refusal.NotFound;
import dk.livtag.kernel.Refusal.RuleBroken;
import dk.livtag.rights.BlockedPart.Kind;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a citizen hides from staff, and makes visible again (spærring). She alone does it (R13). */
@Service
@Transactional
public class Blocks {

    private final Access access;
    private final BlockStore store;
    private final Clock clock;

    Blocks(Access access, BlockStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /** Those that hold first, then the lifted ones. */
    @Policy(resource = BLOCK, action = READ)
    public List<Block> all(PatientId patient) {
        access.require(READ, Resource.of(BLOCK, patient));
        return store.all(patient);
    }

    /** What she can choose between. */
    @Policy(resource = BLOCK, action = READ)
    public List<Option> options(PatientId patient) {
        access.require(READ, Resource.of(BLOCK, patient));
        var codes = Stream.concat(
                Arrays.stream(Profession.values()).map(it -> new BlockedPart(Kind.PROFESSION, it.code())),
                BlockedPart.CATEGORIES.stream().sorted().map(it -> new BlockedPart(Kind.CATEGORY, it)));
        var all = Stream.concat(Stream.of(BlockedPart.EVERYTHING), codes)
                .map(it -> new Option(it, new Block.Label(null, null)));
        return Stream.concat(all, store.options(patient).stream()).toList();
    }

    /** Only what stands among her options: nobody blocks what is not hers. */
    @Policy(resource = BLOCK, action = CREATE)
    public void set(PatientId patient, BlockedPart part) {
        access.require(CREATE, Resource.of(BLOCK, patient));
        if (options(patient).stream().noneMatch(it -> it.part().equals(part))) {
            throw new NotFound("rights.block.unknown");
        }
        var stands = store.all(patient).stream()
                .anyMatch(it -> it.liftedAt() == null && it.part().equals(part));
        if (stands) {
            throw new RuleBroken("rights.block.twice");
        }
        if (!store.set(Ids.next(clock), part)) {
            throw new NotFound("rights.block.unknown");
        }
    }

    @Policy(resource = BLOCK, action = REVOKE)
    public void lift(PatientId patient, UUID block) {
        access.require(REVOKE, Resource.of(BLOCK, patient));
        if (!store.lift(block)) {
            throw new NotFound("rights.block.unknown");
        }
    }

    /** Whether she has blocked anything, told to those who treat her; never what. */
    @Policy(resource = BLOCK_MARKER, action = READ)
    public boolean any(PatientId patient) {
        access.require(READ, Resource.of(BLOCK_MARKER, patient));
        return store.any(patient);
    }

    /** Something that may be blocked. */
    public record Option(BlockedPart part, Block.Label label) {}
}
