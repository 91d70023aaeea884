package dk.livtag.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An application in a process of its own, possibly another user's: it starts the server, writes a word and dies. */
final class OtherApplication {

    private OtherApplication() {}

    /** Dies without a shutdown hook, as kill -9 would have it; prints the server's process. */
    public static void main(String[] arguments) throws Exception {
        var server = Servers.started(Path.of(arguments[0]));
        Servers.write(server, arguments[1]);
        System.out.println(server.pid());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    static long diesAfterWriting(Path folder, String word, List<String> prefix, String classPath) throws Exception {
        var command = new ArrayList<>(prefix);
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(List.of(OtherApplication.class.getName(), folder.toString(), word));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) throw new IllegalStateException(said);
        return Long.parseLong(said);
    }

    /** Another user may not reach the local Maven repository. */
    static String classPathCopiedTo(Path folder) throws IOException {
        var copies = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(":", -1))
            copies.add(copied(Path.of(entry), folder.resolve(Integer.toString(copies.size()))));
        return String.join(":", copies);
    }

    private static String copied(Path entry, Path target) throws IOException {
        if (Files.notExists(entry)) return target.toString();
        try (var files = Files.walk(entry)) {
            for (var file : (Iterable<Path>) files::iterator)
                Files.copy(file, target.resolve(entry.relativize(file).toString()));
        }
        return target.toString();
    }
}
