package org.mreza.web.published;

import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.shared.Language;
import org.mreza.web.security.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page of the open directory says about itself to search engines and to whoever shares it. */
@Component
public class Links {

    private final SiteAddress site;

    Links(SiteAddress site) {
        this.site = site;
    }

    /** The same page in another language. */
    public record Alternate(String tag, String href) {}

    /** Adds what {@code published/_head} takes. */
    public void add(Model model, String path, Language language) {
        String address = site.absolute(path);
        List<Alternate> alternates = Stream.of(Language.values())
                .map(l -> new Alternate(l.tag(), address + "?lang=" + l.tag()))
                .toList();
        model.addAttribute("address", address);
        model.addAttribute("canonical", address + "?lang=" + language.tag());
        model.addAttribute("alternates", alternates);
    }
}
