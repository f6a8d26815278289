package org.mreza.web.organization;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.LogoService;
import org.mreza.domain.organization.OrganizationLogos;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The logo of an organization: shown, sent, taken away. */
@Controller
class LogoController {

    private final OrganizationLogos logos;
    private final LogoService service;

    LogoController(OrganizationLogos logos, LogoService service) {
        this.logos = logos;
        this.service = service;
    }

    @GetMapping("/organizations/{slug}/logo")
    @Nullable
    ResponseEntity<byte[]> show(@PathVariable String slug, WebRequest request) {
        OrganizationLogos.Logo logo = logos.find(slug).orElseThrow(NotFound::new);
        String tag = "\"" + Long.toString(logo.updatedAt().toEpochMilli(), 36).toLowerCase(Locale.ROOT) + "\"";
        if (request.checkNotModified(tag)) return null;
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .eTag(tag)
                .body(logo.png());
    }

    @PostMapping("/organizations/{slug}/logo")
    ModelAndView put(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            @RequestParam(defaultValue = "false") boolean remove,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        service.require(slug, actor);
        if (remove) {
            service.remove(slug, actor);
            return done(slug, "organization.saved.logo-removed", flash);
        }
        if (logo == null || logo.isEmpty()) return refused(slug, "organization.rule.logo-missing");
        try {
            service.put(slug, LogoImage.pngOf(logo.getBytes()), actor);
        } catch (RuleBroken broken) {
            return refused(slug, broken.messageKey());
        }
        return done(slug, "organization.saved.logo", flash);
    }

    private static ModelAndView done(String slug, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", message);
        return new ModelAndView("redirect:/organizations/" + slug);
    }

    private static ModelAndView refused(String slug, String message) {
        return new ModelAndView("organization/logo", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("slug", slug)
                .addObject("problem", message);
    }
}
