package dk.livtag.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Serves what the front-end build made, under a path with its content's hash, so that a browser may keep it for ever. */
@Component
class Assets implements WebMvcConfigurer {

    private static final String HASH = "static/assets/hash.txt";

    private final String path;

    Assets() throws IOException {
        this.path = "/assets/"
                + new ClassPathResource(HASH)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .strip();
    }

    String path() {
        return path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }

    /** Some browsers ask for this address whatever the page says. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", path + "/icon.svg");
    }
}
