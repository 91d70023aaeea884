package dk.livtag.ui;

import dk.livtag.ui.paper.Paper;
import dk.livtag.ui.paper.Papers;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Finds precompiled templates by view name and puts each page into the frame of its shell. Answers redirects with 303,
 * without committing the response, so that nothing leaves before the transaction has ended.
 */
@Component
class Jte implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;
    private final Papers papers;

    Jte(Frames frames, Papers papers) {
        this.frames = frames;
        this.papers = papers;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) {
            var redirect = new RedirectView(name.substring(REDIRECT.length()), true, false, false);
            redirect.setStatusCode(HttpStatus.SEE_OTHER);
            return redirect;
        }
        return engine.hasTemplate(name + ".jte")
                ? (model, request, response) -> write(name, model, request, response)
                : null;
    }

    private void write(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = (Page) Objects.requireNonNull(Objects.requireNonNull(model).get("page"));
        var frame = frames.of(request, page);
        if (page instanceof ErrorPage error && Problem.isWanted(request)) {
            Problem.write(error, frame, response);
            return;
        }
        if (page instanceof Paper paper) {
            papers.write(paper, content(name, page, frame), response);
            return;
        }
        var output = new Utf8ByteOutput();
        engine.render(layout(page), framed(name, page, frame), output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream()::write);
    }

    /** The content is rendered before the frame, so that a fault in it never leaves half a page. */
    private Map<String, Object> framed(String name, Page page, Frame frame) {
        var content = content(name, page, frame);
        Content main = output -> output.writeContent(content);
        return new HashMap<>(Map.of("frame", frame, "page", page, "content", main));
    }

    private String content(String name, Page page, Frame frame) {
        var content = new StringOutput();
        engine.render(name + ".jte", new HashMap<>(Map.of("frame", frame, "page", page)), content);
        return content.toString();
    }

    private static String layout(Page page) {
        return "ui/layout_" + page.shell().name().toLowerCase(Locale.ROOT) + ".jte";
    }
}
