package dk.livtag.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.livtag.HouseTest;
import dk.livtag.access.Action;
import dk.livtag.access.Caller;
import dk.livtag.access.LogIn;
import dk.livtag.access.Policy;
import dk.livtag.access.ResourceType;
import dk.livtag.access.Role;
import dk.livtag.kernel.AccountId;
import dk.livtag.kernel.OrganisationId;
import dk.livtag.kernel.Refusal;
import dk.livtag.patient.Cpr;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** T-METHOD (CVE-2025-41248): each guarded method of a service, called straight by nobody, is denied. */
@HouseTest
class MethodTests {

    @Autowired
    ApplicationContext context;

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    private record Guarded(Object bean, Method method) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void deniesWhoHasNoAuthority() {
        var guarded = context.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(MethodTests::guarded)
                .toList();
        assertThat(guarded).hasSizeGreaterThan(5).allSatisfy(it -> {
            SecurityContextHolder.clearContext();
            assertThat(catchThrowable(() -> call(it))).as("%s by nobody", it).isInstanceOf(Refusal.class);
        });
        System.out.printf("walls: %d guarded service methods denied to nobody%n", guarded.size());
    }

    private static Stream<Guarded> guarded(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()) && it.isAnnotationPresent(Policy.class))
                .filter(it -> !isSending(it.getAnnotation(Policy.class)))
                .map(it -> new Guarded(bean, it));
    }

    /** R20: anybody may send a referral. */
    private static boolean isSending(Policy policy) {
        return policy.resource() == ResourceType.REFERRAL && policy.action() == Action.CREATE;
    }

    private static void call(Guarded it) throws Throwable {
        var arguments = Arrays.stream(it.method().getParameterTypes())
                .map(MethodTests::any)
                .toArray();
        try {
            it.bean()
                    .getClass()
                    .getMethod(it.method().getName(), it.method().getParameterTypes())
                    .invoke(it.bean(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static @Nullable Object any(Class<?> type) {
        if (Caller.SignedIn.class.isAssignableFrom(type)) return somebody();
        if (type == Cpr.class) return Cpr.parse("010190-1234").orElseThrow();
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return record(type);
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return simple(type);
    }

    private static @Nullable Object simple(Class<?> type) {
        var known = Map.<Class<?>, Object>of(
                UUID.class, UUID.randomUUID(),
                String.class, "x",
                Instant.class, Instant.EPOCH,
                LocalDate.class, LocalDate.EPOCH,
                List.class, List.of(),
                Map.class, Map.of(),
                Set.class, Set.of(),
                Optional.class, Optional.empty());
        return known.get(type);
    }

    private static Object record(Class<?> type) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(types).map(MethodTests::any).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made up", e);
        }
    }

    /** What a caller could claim to be without being it. */
    private static Caller.SignedIn somebody() {
        return new Caller.SignedIn(
                new AccountId(UUID.randomUUID()),
                Role.CLINICIAN,
                dk.livtag.access.Profession.DOCTOR,
                new OrganisationId(UUID.randomUUID()),
                null,
                "x",
                Set.of(),
                new LogIn("", Instant.EPOCH, Instant.EPOCH, LogIn.Assurance.HIGH, ""));
    }
}
