package dk.livtag.access.oidc;

import dk.livtag.kernel.RealTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was asked of the broker until its answer comes, in the database, so that another node may take the answer.
 * Each can be taken once, within ten minutes; the state in it is 256 random bits.
 */
@Repository
@ConditionalOnProperty("livtag.oidc.issuer")
class PendingLogIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String ADD = """
            insert into pending_log_in (state, asked, ends_at) values (:state, cast(:asked as jsonb), :ends)
            """;

    static final String FIND = "select asked from pending_log_in where state = :state and :now < ends_at";

    static final String TAKE = "delete from pending_log_in where state = :state and :now < ends_at returning asked";

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RealTime realTime;

    PendingLogIns(JdbcClient jdbc, JsonMapper json, RealTime realTime) {
        this.jdbc = jdbc;
        this.json = json;
        this.realTime = realTime;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return get(FIND, request).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked != null) {
            jdbc.sql(ADD)
                    .param("state", asked.getState())
                    .param("asked", json.writeValueAsString(Asked.of(asked)))
                    .param("ends", utc(realTime.instant().plus(KEPT)))
                    .update();
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        return get(TAKE, request).orElse(null);
    }

    private Optional<OAuth2AuthorizationRequest> get(String sql, HttpServletRequest request) {
        var state = request.getParameter("state");
        return state == null
                ? Optional.empty()
                : jdbc.sql(sql)
                        .param("state", state)
                        .param("now", utc(realTime.instant()))
                        .query((row, _) ->
                                json.readValue(row.getString(1), Asked.class).request(state))
                        .optional();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The parts of the request that its answer is checked against. */
    record Asked(
            String uri,
            String requestUri,
            String client,
            String redirect,
            Set<String> scopes,
            Map<String, String> parameters,
            Map<String, String> attributes) {

        static Asked of(OAuth2AuthorizationRequest it) {
            return new Asked(
                    it.getAuthorizationUri(),
                    it.getAuthorizationRequestUri(),
                    it.getClientId(),
                    String.valueOf(it.getRedirectUri()),
                    it.getScopes(),
                    texts(it.getAdditionalParameters()),
                    texts(it.getAttributes()));
        }

        OAuth2AuthorizationRequest request(String state) {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(uri)
                    .authorizationRequestUri(requestUri)
                    .clientId(client)
                    .redirectUri(redirect)
                    .scopes(scopes)
                    .state(state)
                    .additionalParameters(Map.copyOf(parameters))
                    .attributes(it -> it.putAll(attributes))
                    .build();
        }

        private static Map<String, String> texts(Map<String, Object> from) {
            return from.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> String.valueOf(it.getValue())));
        }
    }
}
