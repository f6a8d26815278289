package org.mreza.web.news;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mreza.domain.news.NewsQueries;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PaperId;
import org.mreza.web.paper.PaperAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The photographs of published news: pictures that were made here, without anything that a camera noted. */
@Controller
class NewsPhotographController {

    private final NewsQueries news;
    private final NewsGate gate;

    NewsPhotographController(NewsQueries news, NewsGate gate) {
        this.news = news;
        this.gate = gate;
    }

    @GetMapping("/news/{slug}/photographs/{id}")
    void show(
            @PathVariable String slug,
            @PathVariable PaperId id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.require(request);
        PaperRow photograph = news.photograph(slug, id).orElseThrow(NotFound::new);
        PaperAnswer answer = new PaperAnswer(response);
        answer.asPicture(photograph.kind());
        if (new ServletWebRequest(request, response).checkNotModified(answer.tag(photograph.sha256()))) return;
        answer.send(photograph.size(), position -> news.piece(slug, id, position));
    }

    @GetMapping("/news/{slug}/photographs/{id}/thumbnail")
    void thumbnail(
            @PathVariable String slug,
            @PathVariable PaperId id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.require(request);
        byte[] picture = news.thumbnail(slug, id).orElseThrow(NotFound::new);
        PaperAnswer answer = new PaperAnswer(response);
        answer.asPicture(PaperKind.JPEG);
        if (new ServletWebRequest(request, response).checkNotModified(answer.tag(id + "-small"))) return;
        answer.send(picture);
    }
}
