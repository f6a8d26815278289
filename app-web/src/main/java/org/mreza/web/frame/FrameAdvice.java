package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every view its reader and frame, and every form the same manners. */
@ControllerAdvice
class FrameAdvice {

    private static final int MOST_ROWS = 5000;

    private final Frames frames;
    private final Idle idle;
    private final Directory directory;

    FrameAdvice(
            Frames frames,
            @Value("${spring.session.timeout:30m}") Duration idle,
            @Value("${mreza.public-directory:false}") boolean open) {
        this.frames = frames;
        this.idle = new Idle(idle.toSeconds());
        this.directory = new Directory(open);
    }

    /** For how long a session may rest. */
    public record Idle(long seconds) {}

    /** Whether anybody may read what is published. */
    public record Directory(boolean open) {}

    /** One method for all, as Spring reads the annotations of each again for every request. */
    @ModelAttribute
    void common(HttpServletRequest request, Model model) {
        model.addAttribute("directory", directory);
        model.addAttribute("idle", idle);
        model.addAttribute("reader", frames.reader(request));
        model.addAttribute("frame", frames.frame(request));
    }

    @InitBinder
    void manners(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(String.class, new TextEditor());
    }
}
