package dk.livtag.measure.instrument;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about instruments.
 *
 * @param packs the folder with licensed words, a folder for each pack; empty for only those that are shipped
 * @param acknowledged the packs whose terms the operator has said yes to
 */
@ConfigurationProperties("livtag.instruments")
record InstrumentProperties(
        @Nullable Path packs, @DefaultValue Set<String> acknowledged) {}
