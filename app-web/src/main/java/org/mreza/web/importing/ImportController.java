package org.mreza.web.importing;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.ImportService;
import org.mreza.domain.importing.TableFiles;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.ImportId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of imports, and the file that begins one. */
@Controller
class ImportController {

    private static final int LONGEST_NAME = 200;

    private final ImportService service;

    ImportController(ImportService service) {
        this.service = service;
    }

    @GetMapping("/imports")
    String index(Actor actor, Model model) {
        model.addAttribute("imports", service.list(actor));
        return "importing/index";
    }

    @GetMapping("/imports/new")
    ModelAndView blank(@ModelAttribute("form") ImportForm form, BindingResult unread, Actor actor, Reader reader) {
        Access.requireSomewhere(actor, Action.IMPORT_RECORDS);
        if (form.getLanguage() == null) form.setLanguage(reader.language());
        return page(form, HttpStatus.OK);
    }

    @PostMapping("/imports/new")
    ModelAndView create(
            @Valid @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            @RequestParam(name = "upload", required = false) @Nullable MultipartFile upload,
            Actor actor,
            Reader reader)
            throws IOException {
        Access.requireSomewhere(actor, Action.IMPORT_RECORDS);
        if (upload == null || upload.isEmpty()) errors.rejectValue("file", "importing.missing.file");
        if (!errors.hasErrors() && upload != null) {
            try {
                return new ModelAndView("redirect:/imports/" + begin(form, upload, actor, reader));
            } catch (RuleBroken broken) {
                Rules.reject(errors, "file", broken);
            }
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ImportId begin(ImportForm form, MultipartFile upload, Actor actor, Reader reader) throws IOException {
        Path file = Files.createTempFile("import", ".tmp");
        try {
            upload.transferTo(file);
            Language language = Objects.requireNonNullElse(form.getLanguage(), reader.language());
            return service.begin(file, name(upload), Objects.requireNonNull(form.getSource()), language, actor);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Without folders and signs that no name has; the name is shown, nothing else is done with it. */
    private static String name(MultipartFile upload) {
        String sent = Objects.requireNonNullElse(upload.getOriginalFilename(), "");
        String name = sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
        if (name.isEmpty()) return "file";
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static ModelAndView page(ImportForm form, HttpStatus status) {
        return new ModelAndView("importing/new", status)
                .addObject("form", form)
                .addObject("kinds", RecordKind.offered())
                .addObject("languages", Language.values())
                .addObject("largest", TableFiles.LARGEST / 1_000_000);
    }
}
