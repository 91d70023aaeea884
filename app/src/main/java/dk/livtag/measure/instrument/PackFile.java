package dk.livtag.measure.instrument;

import dk.livtag.kernel.yaml.YamlEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a content pack: a licence and files of words, each by its checksum, so that nothing is changed on the way. */
final class PackFile {

    /** Where the files of a pack are. */
    @FunctionalInterface
    interface Files {
        byte[] read(String name) throws IOException;
    }

    private final String name;
    private final Files files;

    PackFile(String name, Files files) {
        this.name = name;
        this.files = files;
    }

    /** With the packs whose terms the operator has said yes to. */
    Pack read(Set<String> acknowledged) {
        try {
            return pack(YamlEntry.parse(text("pack.yaml")), acknowledged);
        } catch (YamlEntry.Refused e) {
            throw InvalidInstrument.of(name + "/pack.yaml", e);
        }
    }

    private Pack pack(YamlEntry entry, Set<String> acknowledged) {
        var it = entry.fields("pack", "licence", "attribution", "acknowledge", "files");
        var licence = it.get("licence").fields("name", "file", "sha256");
        checked(licence.get("file").text(), licence.get("sha256").text());
        var wordings = new ArrayList<Wording>();
        for (var one : it.get("files").list()) {
            var file = one.fields("file", "sha256");
            wordings.addAll(WordingFile.read(
                    name + "/" + file.get("file").text(),
                    checked(file.get("file").text(), file.get("sha256").text())));
        }
        var asks = it.find("acknowledge").map(YamlEntry::truth).orElse(false);
        return new Pack(
                it.get("pack").text(),
                licence.get("name").text(),
                it.find("attribution").map(YamlEntry::text).orElse(""),
                !asks || acknowledged.contains(it.get("pack").text()),
                wordings);
    }

    private String checked(String file, String sha256) {
        var bytes = bytes(file);
        try {
            var digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!digest.equals(sha256)) {
                throw new InvalidInstrument(name + "/" + file, "bad-checksum", digest);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String file) {
        if (file.contains("/") || file.contains("..")) {
            throw new InvalidInstrument(name + "/" + file, "outside-the-pack");
        }
        try {
            return files.read(file);
        } catch (IOException e) {
            throw new InvalidInstrument(name + "/" + file, "unreadable");
        }
    }

    static Map<String, String> map(YamlEntry list, String key) {
        return list.list().stream()
                .map(it -> it.fields(key, "text"))
                .collect(Collectors.toMap(
                        it -> it.get(key).text(), it -> it.get("text").text()));
    }
}
