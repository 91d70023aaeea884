package dk.livtag.quality;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every SQL constant of the house, with the log-in that runs it. */
record SqlStatements(String name, String sql, String login) {

    private static final Pattern SQL =
            Pattern.compile("(?is)\\s*(select|insert|update|delete|with|call|lock|truncate|merge|set)\\s.*");

    /** Classes that are handed a connection instead of asking for one. */
    private static final Map<String, String> HANDED = Map.of("StartGuard", "migrate");

    static List<SqlStatements> all() {
        return House.CLASSES.stream()
                .flatMap(it -> constants(it).map(field -> of(it, field)))
                .toList();
    }

    /** Classes that send SQL, without one constant of it. */
    static List<String> hidden() {
        return House.CLASSES.stream()
                .filter(it -> it.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(JdbcClient.class)
                                && call.getName().equals("sql")))
                .filter(it -> constants(it).findAny().isEmpty())
                .map(JavaClass::getName)
                .toList();
    }

    private static Stream<JavaField> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(it -> it.getRawType().isEquivalentTo(String.class))
                .filter(it -> it.getModifiers().contains(JavaModifier.STATIC))
                .filter(it -> SQL.matcher(value(it)).matches());
    }

    private static SqlStatements of(JavaClass type, JavaField field) {
        return new SqlStatements(type.getSimpleName() + "." + field.getName(), value(field), login(type));
    }

    private static String login(JavaClass type) {
        var parameters = Stream.concat(
                Arrays.stream(type.reflect().getDeclaredConstructors()),
                Arrays.stream(type.reflect().getDeclaredMethods()));
        return parameters
                .flatMap(it -> Arrays.stream(it.getParameters()))
                .flatMap(it -> Arrays.stream(it.getAnnotationsByType(Qualifier.class)))
                .map(Qualifier::value)
                .findFirst()
                .orElse(HANDED.getOrDefault(type.getSimpleName(), "app"));
    }

    private static String value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return String.valueOf(reflected.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name + " as " + login;
    }
}
