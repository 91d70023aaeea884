package dk.livtag.pathway.offer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator decides about programmes.
 *
 * @param folder where programmes of the operator's own lie, as YAML; none where it is not set
 */
@ConfigurationProperties("livtag.programmes")
record ProgrammeProperties(@Nullable Path folder) {}
