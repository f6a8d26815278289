package org.mreza.web.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the site itself. */
@Controller
class PageController {

    @GetMapping("/help")
    String help() {
        return "frame/help";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "frame/privacy";
    }
}
