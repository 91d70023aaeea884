package dk.livtag.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The SQL that makes the database's roles; {@code :'app_password'} stands for the password of {@code livtag_app}. */
public record RoleScript(String sql) {

    private static final Pattern PASSWORD = Pattern.compile(":'([a-z]+)_password'");

    /** No roles but the superuser. */
    public static RoleScript none() {
        return new RoleScript("");
    }

    /** Reads a script from the class path, such as {@code /db/roles.sql}. */
    public static RoleScript resource(String path) {
        try (var in = RoleScript.class.getResourceAsStream(path)) {
            if (in == null) throw new PostgresFailure("The role script " + path + " is not on the class path.");
            return new RoleScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String filled(UnaryOperator<String> passwordOf) {
        return PASSWORD.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(literal(passwordOf.apply("livtag_" + found.group(1)))));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
