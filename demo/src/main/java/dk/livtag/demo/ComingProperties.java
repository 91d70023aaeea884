package dk.livtag.demo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** Settings whose names are known and whose values are on their way: whoever asks for one waits for it. */
final class ComingProperties extends EnumerablePropertySource<CompletableFuture<Map<String, Object>>> {

    private final Set<String> names;

    ComingProperties(Set<String> names, CompletableFuture<Map<String, Object>> values) {
        super("demo database", values);
        this.names = names;
    }

    @Override
    public String[] getPropertyNames() {
        return names.toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return names.contains(name) ? source.join().get(name) : null;
    }
}
