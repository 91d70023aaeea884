package dk.livtag.assessment.template;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator decides about assessments.
 *
 * @param folder where templates of the operator's own lie, as YAML; none where it is not set
 */
@ConfigurationProperties("livtag.assessments")
public record AssessmentProperties(@Nullable Path folder) {}
