package dk.livtag.access.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ways to falsify a log at a position, as somebody would who owns the database, and in the last two also the key. */
enum Attack {
    FLIP_A_BIT_OF_THE_TEXT {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            return leaves(
                    log,
                    it -> it.set(
                            at,
                            new SealedLeaf(
                                    at, flip(it.get(at).text()), it.get(at).hash())));
        }
    },
    FLIP_A_BIT_OF_TEXT_AND_HASH {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            return leaves(log, it -> it.set(at, leaf(at, flip(it.get(at).text()))));
        }
    },
    DELETE_ONE {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            return leaves(log, it -> it.remove(at));
        }
    },
    INSERT_ONE {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            return leaves(log, it -> it.add(at, leaf(at, "inserted")));
        }
    },
    SWAP_TWO {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            var other = (at + 1) % log.leaves().size();
            return leaves(log, it -> {
                var kept = it.get(at);
                it.set(at, it.get(other));
                it.set(other, kept);
            });
        }
    },
    TRUNCATE_THE_TAIL {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            return leaves(log, it -> it.subList(at, it.size()).clear());
        }
    },
    FLIP_A_BIT_OF_A_SIGNATURE {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            var checkpoints = new ArrayList<>(log.checkpoints());
            var one = checkpoints.get(at % checkpoints.size());
            var signature = one.signature();
            signature[at % signature.length] ^= 1;
            checkpoints.set(at % checkpoints.size(), new SignedCheckpoint(one.checkpoint(), signature));
            return new ExportedLog(log.leaves(), checkpoints, log.copies());
        }
    },
    TRUNCATE_THE_TAIL_AND_ITS_CHECKPOINTS {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            var kept = log.leaves().subList(0, at);
            return new ExportedLog(kept, resealed(kept, log, key), log.copies());
        }
    },
    REWRITE_THE_TAIL_AND_SIGN_AGAIN {
        @Override
        ExportedLog on(ExportedLog log, int at, SigningKey key) {
            var rewritten = new ArrayList<>(log.leaves().subList(0, at));
            IntStream.range(at, log.leaves().size()).forEach(it -> rewritten.add(leaf(it, "rewritten " + it)));
            return new ExportedLog(rewritten, resealed(rewritten, log, key), log.copies());
        }
    };

    abstract ExportedLog on(ExportedLog log, int at, SigningKey key);

    static SealedLeaf leaf(long index, String text) {
        return new SealedLeaf(index, text, Hash.ofLeaf(text));
    }

    private static String flip(@Nullable String text) {
        return text == null ? "" : (char) (text.charAt(0) ^ 1) + text.substring(1);
    }

    /** The attacker numbers the leaves anew, so that no gap gives them away. */
    private static ExportedLog leaves(ExportedLog log, Consumer<List<SealedLeaf>> change) {
        var changed = new ArrayList<>(log.leaves());
        change.accept(changed);
        var numbered = IntStream.range(0, changed.size())
                .mapToObj(it -> new SealedLeaf(
                        it, changed.get(it).text(), changed.get(it).hash()))
                .toList();
        return new ExportedLog(numbered, log.checkpoints(), log.copies());
    }

    private static List<SignedCheckpoint> resealed(List<SealedLeaf> leaves, ExportedLog log, SigningKey key) {
        var resealed = new ArrayList<SignedCheckpoint>();
        var tree = MerkleTree.EMPTY;
        for (var leaf : leaves) {
            tree = tree.append(leaf.hash());
            var size = tree.size();
            var isSealed =
                    log.checkpoints().stream().anyMatch(it -> it.checkpoint().size() == size);
            if (isSealed || size == leaves.size()) resealed.add(key.sign(tree));
        }
        return resealed;
    }
}
