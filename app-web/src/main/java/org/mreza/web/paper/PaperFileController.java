package org.mreza.web.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mreza.domain.access.Actor;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.paper.PaperRow;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PaperId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** The files of papers. */
@Controller
class PaperFileController {

    private final PaperQueries papers;

    PaperFileController(PaperQueries papers) {
        this.papers = papers;
    }

    @GetMapping("/papers/{id}")
    void show(@PathVariable PaperId id, Actor actor, WebRequest request, HttpServletResponse response)
            throws IOException {
        PaperRow paper = papers.find(id, actor).orElseThrow(NotFound::new);
        PaperAnswer answer = new PaperAnswer(response);
        answer.asAttachment(paper.name(), paper.kind());
        if (request.checkNotModified(answer.tag(paper.sha256()))) return;
        answer.send(paper.size(), position -> papers.piece(id, position, actor));
    }

    @GetMapping("/papers/{id}/thumbnail")
    void thumbnail(@PathVariable PaperId id, Actor actor, WebRequest request, HttpServletResponse response)
            throws IOException {
        byte[] picture = papers.thumbnail(id, actor).orElseThrow(NotFound::new);
        PaperAnswer answer = new PaperAnswer(response);
        answer.asPicture(PaperKind.JPEG);
        if (request.checkNotModified(answer.tag(id + "-small"))) return;
        answer.send(picture);
    }
}
