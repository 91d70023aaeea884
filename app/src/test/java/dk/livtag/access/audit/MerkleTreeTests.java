package dk.livtag.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.livtag.access.Seed;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The growing tree against known roots and against the definition of RFC 9162, 2.1.1. */
class MerkleTreeTests {

    private static final List<String> INPUTS =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheKnownRoots(int size, String root) {
        var leaves =
                INPUTS.stream().limit(size).map(it -> Hash.ofLeaf(HexFormat.of().parseHex(it)));
        assertThat(tree(leaves).root()).hasToString(root);
    }

    @Test
    void hasTheRootOfTheDefinitionAtEverySize() {
        var random = Seed.random(MerkleTreeTests.class);
        var leaves = IntStream.range(0, 200)
                .mapToObj(_ -> Hash.ofLeaf("leaf " + random.nextInt()))
                .toList();
        for (var size = 1; size <= leaves.size(); size++) {
            var some = leaves.subList(0, size);
            assertThat(tree(some.stream()).root()).as("size %d", size).isEqualTo(defined(some));
        }
    }

    private static MerkleTree tree(Stream<Hash> leaves) {
        return leaves.reduce(MerkleTree.EMPTY, MerkleTree::append, (_, later) -> later);
    }

    private static Hash defined(List<Hash> leaves) {
        if (leaves.size() == 1) return leaves.getFirst();
        var split = Integer.highestOneBit(leaves.size() - 1);
        return Hash.ofNode(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }
}
