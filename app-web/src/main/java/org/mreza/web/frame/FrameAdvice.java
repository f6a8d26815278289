package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every view its reader and frame, and every form the same manners. */
@ControllerAdvice
class FrameAdvice {

    private static final int MOST_ROWS = 5000;

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("reader")
    Reader reader(HttpServletRequest request) {
        return frames.reader(request);
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.frame(request);
    }

    @InitBinder
    void manners(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.registerCustomEditor(String.class, new TextEditor());
    }
}
