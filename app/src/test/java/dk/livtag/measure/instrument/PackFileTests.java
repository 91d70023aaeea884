package dk.livtag.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Content packs: whole, with their licence, or not at all. */
@Tag("L11")
class PackFileTests {

    private static byte[] read(String name) throws IOException {
        return new ClassPathResource("content/who5/" + name).getContentAsByteArray();
    }

    @Test
    void theWellBeingIndexWaitsForTheOperator() {
        var file = new PackFile("who5", PackFileTests::read);
        assertThat(file.read(Set.of()).acknowledged()).isFalse();
        assertThat(file.read(Set.of("who5")).acknowledged()).isTrue();
        assertThat(file.read(Set.of()).attribution()).contains("CC BY-NC-SA 3.0 IGO");
    }

    @Test
    void aChangedWordIsRefusedWithTheFile() {
        PackFile.Files changed = name -> name.equals("wording_da.yaml")
                ? new String(read(name), StandardCharsets.UTF_8)
                        .replace("glad", "munter")
                        .getBytes(StandardCharsets.UTF_8)
                : read(name);
        assertThatThrownBy(() -> new PackFile("who5", changed).read(Set.of()))
                .hasMessageContaining("who5/wording_da.yaml: bad-checksum");
    }

    @Test
    void aFileOutsideThePackIsNotRead() {
        PackFile.Files escaping = name -> name.equals("pack.yaml")
                ? new String(read(name), StandardCharsets.UTF_8)
                        .replace("file: LICENSE", "file: ../LICENSE")
                        .getBytes(StandardCharsets.UTF_8)
                : read(name);
        assertThatThrownBy(() -> new PackFile("who5", escaping).read(Set.of()))
                .hasMessageContaining("outside-the-pack");
    }

    @Test
    void withoutItsLicenceThereIsNoPack() {
        PackFile.Files without = name -> {
            if (name.equals("LICENSE")) {
                throw new IOException(name);
            }
            return read(name);
        };
        assertThatThrownBy(() -> new PackFile("who5", without).read(Set.of()))
                .hasMessageContaining("who5/LICENSE: unreadable");
    }
}
