package org.mreza.web.news;

import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.news.NewsService;
import org.mreza.domain.news.ReadingNews;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.security.PublicDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The news of a meeting as it will be, published and taken back. */
@Controller
class NewsStateController {

    private final NewsService news;
    private final ReadingNews reading;
    private final PublicDirectory directory;

    NewsStateController(NewsService news, ReadingNews reading, PublicDirectory directory) {
        this.news = news;
        this.reading = reading;
        this.directory = directory;
    }

    @GetMapping("/meetings/{id}/news")
    String preview(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        Optional<NewsService.Sheet> sheet = news.open(id, actor);
        if (sheet.isEmpty()) return "redirect:/meetings/" + id + "/news/edit";
        model.addAttribute("version", sheet.get().version());
        model.addAttribute("news", reading.preview(id, actor).orElseThrow(NotFound::new));
        model.addAttribute("words", new NewsWords(reader));
        model.addAttribute("open", directory.isOpen());
        return "news/preview";
    }

    @PostMapping("/meetings/{id}/news/publication")
    String publish(@PathVariable MeetingId id, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        news.publish(id, version, actor);
        flash.addFlashAttribute("saved", "news.published");
        return "redirect:/meetings/" + id + "/news";
    }

    @PostMapping("/meetings/{id}/news/withdrawal")
    String withdraw(@PathVariable MeetingId id, @RequestParam int version, Actor actor, RedirectAttributes flash) {
        news.withdraw(id, version, actor);
        flash.addFlashAttribute("saved", "news.withdrawn");
        return "redirect:/meetings/" + id + "/news";
    }
}
