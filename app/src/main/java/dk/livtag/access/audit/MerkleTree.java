package dk.livtag.access.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 9162 as far as it must be kept to grow: its size and the roots of its full subtrees, largest
 * first. Appending gives a new tree.
 */
record MerkleTree(long size, List<Hash> peaks) {

    static final MerkleTree EMPTY = new MerkleTree(0, List.of());

    MerkleTree append(Hash leaf) {
        var grown = new ArrayList<>(peaks);
        var root = leaf;
        // Each trailing one of the size is a full subtree that the new leaf completes to the next larger one.
        for (var full = size; (full & 1) == 1; full >>= 1) {
            root = Hash.ofNode(grown.removeLast(), root);
        }
        grown.add(root);
        return new MerkleTree(size + 1, grown);
    }

    Hash root() {
        return peaks.reversed().stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .orElseGet(Hash::ofNothing);
    }
}
