package dk.livtag.access.walls;

import dk.livtag.access.Door;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every address that a controller answers, with the door it lies behind. */
@TestComponent
public class Routes {

    private final RequestMappingHandlerMapping mapping;
    private final Doors doors;

    Routes(RequestMappingHandlerMapping requestMappingHandlerMapping, Doors doors) {
        this.mapping = requestMappingHandlerMapping;
        this.doors = doors;
    }

    /** One address and one method. */
    public record Route(RequestMethod method, String pattern, List<Door> behind) {

        public boolean isSafe() {
            return method == RequestMethod.GET;
        }

        public boolean hasId() {
            return pattern.contains("{id}");
        }

        /** The first door that fits decides, as in the chain. */
        public Set<dk.livtag.access.Role> roles() {
            return behind.getFirst().roles();
        }

        public boolean isOpen() {
            return roles().isEmpty();
        }

        public String at(UUID id) {
            return pattern.replace("{id}", id.toString())
                    .replace("{fag}", "sygeplejerske")
                    .replaceAll("\\{[^}]+}", "1");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public List<Route> all() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(this::of)
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private Stream<Route> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var known = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return info.getPatternValues().stream()
                .flatMap(pattern -> known.stream().map(method -> new Route(method, pattern, behind(pattern))));
    }

    private List<Door> behind(String pattern) {
        var path = PathContainer.parsePath(new Route(RequestMethod.GET, pattern, List.of()).at(new UUID(0, 1)));
        return doors.all().stream()
                .filter(it ->
                        PathPatternParser.defaultInstance.parse(it.pattern()).matches(path))
                .toList();
    }
}
