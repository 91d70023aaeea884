package dk.livtag.access.policy.request;

import dk.livtag.kernel.PatientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The third-party app the request comes through: the scopes as written in its token, and the patient it was launched for. */
public record SmartApp(List<String> scopes, @Nullable PatientId launchedFor) {}
