package dk.livtag.access.audit;

import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of the audit log: who touched whose data of which kinds, why, and what was decided. Never content. */
record AuditLeaf(UUID id, Instant at, Who who, @Nullable UUID patient, What what) {

    /** The account and its capacity at the time. */
    public record Who(
            @Nullable UUID account, String role, @Nullable UUID organisation) {}

    /** Codes of the access decided on, and the entries it named; several of a kind are joined by commas. */
    public record What(String actions, String resources, String items, String purpose, String decision, String rules) {}

    /** The leaf hash of RFC 9162, 2.1.1, over the canonical text. */
    public Hash hash() {
        return Hash.ofLeaf(canonical());
    }

    /** JSON after RFC 8785: keys sorted, no white space. Ids, codes and an instant need no escapes. */
    String canonical() {
        var fields = new TreeMap<String, @Nullable String>();
        fields.put("id", id.toString());
        fields.put("at", at.toString());
        fields.put("account", text(who.account()));
        fields.put("role", who.role());
        fields.put("organisation", text(who.organisation()));
        fields.put("patient", text(patient));
        fields.put("actions", what.actions());
        fields.put("resources", what.resources());
        fields.put("items", what.items());
        fields.put("purpose", what.purpose());
        fields.put("decision", what.decision());
        fields.put("rules", what.rules());
        return fields.entrySet().stream()
                .map(it -> "\"" + it.getKey() + "\":" + (it.getValue() == null ? "null" : "\"" + it.getValue() + "\""))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
