package org.mreza.web.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.hsds.HsdsQueries;
import org.mreza.domain.hsds.HsdsQueries.HsdsDocument;
import org.mreza.domain.hsds.HsdsQuestion;
import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists and single things of the published directory. */
@Controller
class HsdsController {

    private static final String KINDS =
            "/api/hsds/{kind:services|organizations|locations|service_at_locations|taxonomies|taxonomy_terms}";

    private final HsdsQueries queries;
    private final HsdsReaders readers;

    HsdsController(HsdsQueries queries, HsdsReaders readers) {
        this.queries = queries;
        this.readers = readers;
    }

    @GetMapping({"/api/hsds", "/api/hsds/"})
    void about(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HsdsReader reader = readers.of(new HsdsParameters(request));
        HsdsAnswer.of(HsdsBody.about(reader.site()), null).send(request, response);
    }

    @GetMapping(KINDS)
    void list(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HsdsParameters asked = new HsdsParameters(request);
        HsdsQuestion question = asked.question(kind(kind), readers.of(asked));
        if (asked.isStream()) {
            HsdsStream.lines(response, line -> queries.each(question, line));
        } else {
            HsdsAnswer.of(HsdsBody.page(queries.page(question, asked.page(), asked.size())), null)
                    .send(request, response);
        }
    }

    @GetMapping(KINDS + "/{id}")
    void one(
            @PathVariable String kind,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HsdsParameters asked = new HsdsParameters(request);
        HsdsReader reader = readers.of(asked);
        HsdsDocument found =
                queries.one(kind(kind), id(id), asked.detailOfOne(), reader).orElseThrow(NotFound::new);
        HsdsAnswer.of(found.json(), found.modifiedAt()).send(request, response);
    }

    private static HsdsKind kind(String path) {
        return HsdsKind.ofPath(path).orElseThrow(NotFound::new);
    }

    private static UUID id(String text) {
        try {
            return HsdsParameters.uuid(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
