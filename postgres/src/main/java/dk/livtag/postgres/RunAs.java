package dk.livtag.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The user PostgreSQL's programs run as: PostgreSQL refuses root, so root steps aside in the way the folder allows. */
record RunAs(List<String> prefix, int owner) {

    static final int NOBODY = 65534;
    private static final int ROOT = 0;

    /** The owner of an existing database decides, so that the choice is the same at each start. */
    static RunAs forDatabase(Path folder, Path database) {
        if (me() != ROOT) return ordinary(database);
        if (Files.exists(database)) return owner(database) == ROOT ? namespace(folder) : other(folder, owner(database));
        return reaches(NOBODY, folder) ? other(folder, NOBODY) : namespace(folder);
    }

    private static RunAs ordinary(Path database) {
        if (Files.exists(database) && owner(database) != me())
            throw new PostgresFailure("The database in " + database + " belongs to user " + owner(database)
                    + ": start as that user or as root, or choose another data folder.");
        return new RunAs(List.of(), me());
    }

    private static RunAs other(Path folder, int user) {
        if (!reaches(user, folder))
            throw new PostgresFailure("User " + user + ", who owns the database, cannot reach " + folder
                    + ": give the folders above it execute permission for others.");
        return new RunAs(setpriv(user), user);
    }

    private static RunAs namespace(Path folder) {
        var unshare = List.of("unshare", "-U", "--");
        if (!succeeds(unshare, "true"))
            throw new PostgresFailure("PostgreSQL cannot run as root in " + folder
                    + ": start as an ordinary user, or choose a data folder that user nobody can reach.");
        return new RunAs(unshare, ROOT);
    }

    List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(arguments);
        return command;
    }

    void own(Path file) throws IOException {
        if (owner == me()) return;
        Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
    }

    /** Programs are never run from a folder that someone else could have filled. */
    static void confirmMine(Path folder) {
        if (owner(folder) != me())
            throw new PostgresFailure("The folder " + folder + " belongs to user " + owner(folder)
                    + ": remove it, or choose another one for PostgreSQL's programs.");
    }

    private static boolean reaches(int user, Path folder) {
        return succeeds(setpriv(user), "test", "-x", folder.toString());
    }

    private static List<String> setpriv(int user) {
        return List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--");
    }

    private static boolean succeeds(List<String> prefix, String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int me() {
        return owner(Path.of("/proc/self"));
    }

    private static int owner(Path file) {
        try {
            return (Integer) Files.getAttribute(file, "unix:uid");
        } catch (IOException e) {
            throw new PostgresFailure("The owner of " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
