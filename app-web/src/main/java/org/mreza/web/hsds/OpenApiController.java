package org.mreza.web.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.web.security.PublicDirectory;
import org.mreza.web.security.SiteAddress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;

/** What the interface for programs is: as OpenAPI for them, as a page for people. */
@Controller
class OpenApiController {

    private final PublicDirectory directory;
    private final SiteAddress site;

    OpenApiController(PublicDirectory directory, SiteAddress site) {
        this.directory = directory;
        this.site = site;
    }

    @CrossOrigin(allowCredentials = "false")
    @GetMapping("/api")
    @Nullable
    String about(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        directory.requireOpen();
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (isPerson(request)) {
            model.addAttribute("base", site.absolute("/api/hsds"));
            model.addAttribute("kinds", HsdsKind.values());
            return "hsds/index";
        }
        HsdsAnswer.of(document(), null).send(request, response);
        return null;
    }

    private static boolean isPerson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && request.getParameter("format") == null;
    }

    private String document() throws IOException {
        return new ClassPathResource("api/openapi.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("https://example.org", site.absolute(""));
    }
}
