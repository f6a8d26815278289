package org.mreza.web.news;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.news.NewsChoices;
import org.mreza.domain.news.NewsService;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.mreza.web.paper.PaperLine;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the news of a meeting. */
@Controller
class NewsFormController {

    private final NewsService news;
    private final NewsChoices choices;

    NewsFormController(NewsService news, NewsChoices choices) {
        this.news = news;
        this.choices = choices;
    }

    @GetMapping("/meetings/{id}/news/edit")
    ModelAndView edit(@PathVariable MeetingId id, Actor actor, Reader reader) {
        Optional<NewsService.Sheet> item = news.open(id, actor);
        NewsChoices.Offered offered = choices.of(id, actor);
        NewsForm form = item.map(sheet -> NewsForm.of(sheet)).orElseGet(() -> NewsForm.of(offered.meeting()));
        return page(form, offered, reader, HttpStatus.OK);
    }

    @PostMapping("/meetings/{id}/news/edit")
    ModelAndView update(
            @PathVariable MeetingId id,
            @ModelAttribute("form") NewsForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            RedirectAttributes flash) {
        Optional<NewsService.Sheet> before = news.open(id, actor);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                news.write(id, form.getVersion(), form.text(reader.language()), actor);
                flash.addFlashAttribute("saved", "news.saved");
                return new ModelAndView("redirect:/meetings/" + id + "/news");
            } catch (RuleBroken broken) {
                if (broken.field() == null) throw broken;
                Rules.reject(errors, broken);
            } catch (StaleVersion stale) {
                errors.reject("news.stale");
                NewsChoices.Offered offered = choices.of(id, actor);
                NewsForm saved = before.map(sheet -> NewsForm.of(sheet)).orElseGet(NewsForm::new);
                List<Line> theirs = SavedNews.beside(form, saved, offered, reader);
                form.setVersion(saved.getVersion());
                return page(form, offered, reader, HttpStatus.CONFLICT).addObject("theirs", theirs);
            }
        }
        return page(form, choices.of(id, actor), reader, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(NewsForm form, NewsChoices.Offered offered, Reader reader, HttpStatus status) {
        return new ModelAndView("news/edit", status)
                .addObject("form", form)
                .addObject("offered", offered)
                .addObject(
                        "photographs",
                        offered.photographs().stream()
                                .map(photograph -> PaperLine.of(photograph, reader))
                                .toList())
                .addObject("languages", Language.values());
    }
}
