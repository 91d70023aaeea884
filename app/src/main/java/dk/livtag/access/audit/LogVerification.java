package dk.livtag.access.audit;

import dk.livtag.access.audit.Verdict.Diverges;
import dk.livtag.access.audit.Verdict.Intact;
import dk.livtag.access.audit.Verdict.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verifies an exported log offline, with nothing but the public key and the copies of checkpoints kept elsewhere. */
final class LogVerification {

    private LogVerification() {}

    public static Verdict verify(ExportedLog log, LogKey key) {
        return places(log.leaves())
                .or(() -> roots(log))
                .or(() -> signatures(log, key))
                .<Verdict>map(it -> it)
                .orElseGet(() -> new Intact(log.leaves().size()));
    }

    private static Optional<Diverges> places(List<SealedLeaf> leaves) {
        var place = 0L;
        for (var leaf : leaves) {
            if (leaf.index() != place) return Optional.of(new Diverges(place, Reason.PLACE));
            if (!leaf.isTrue()) return Optional.of(new Diverges(place, Reason.LEAF));
            place++;
        }
        return Optional.empty();
    }

    private static Optional<Diverges> roots(ExportedLog log) {
        var tree = MerkleTree.EMPTY;
        for (var seal : inOrder(log)) {
            var good = tree.size();
            if (seal.size() > log.leaves().size()) {
                return Optional.of(new Diverges(log.leaves().size(), Reason.MISSING_TAIL));
            }
            tree = grow(tree, log.leaves(), seal.size());
            if (!tree.root().equals(seal.root())) return Optional.of(new Diverges(good, seal.reason()));
        }
        var sealed = log.checkpoints().isEmpty()
                ? 0
                : log.checkpoints().getLast().checkpoint().size();
        return sealed == log.leaves().size()
                ? Optional.empty()
                : Optional.of(new Diverges(sealed, Reason.UNSEALED_TAIL));
    }

    private static MerkleTree grow(MerkleTree tree, List<SealedLeaf> leaves, long size) {
        return leaves.subList((int) tree.size(), (int) size).stream()
                .map(SealedLeaf::hash)
                .reduce(tree, MerkleTree::append, (_, later) -> later);
    }

    private static List<Seal> inOrder(ExportedLog log) {
        var own = log.checkpoints().stream().map(it -> Seal.of(it, Reason.ROOT));
        var copies = log.copies().stream().map(it -> Seal.of(it, Reason.ROOT_OF_COPY));
        return Stream.concat(own, copies)
                .sorted(Comparator.comparingLong(Seal::size))
                .toList();
    }

    private static Optional<Diverges> signatures(ExportedLog log, LogKey key) {
        var good = 0L;
        for (var signed :
                Stream.concat(log.checkpoints().stream(), log.copies().stream()).toList()) {
            if (!key.hasSigned(signed)) return Optional.of(new Diverges(good, Reason.SIGNATURE));
            good = signed.checkpoint().size();
        }
        return Optional.empty();
    }

    private record Seal(long size, Hash root, Reason reason) {
        static Seal of(SignedCheckpoint signed, Reason reason) {
            return new Seal(signed.checkpoint().size(), signed.checkpoint().root(), reason);
        }
    }
}
