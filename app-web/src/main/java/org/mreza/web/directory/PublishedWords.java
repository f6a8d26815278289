package org.mreza.web.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.directory.PublishedService;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts what anybody may read of a service into the reader's words. */
@Component
public class PublishedWords {

    private final ServiceWords words;
    private final Vocabularies vocabularies;

    PublishedWords(ServiceWords words, Vocabularies vocabularies) {
        this.words = words;
        this.vocabularies = vocabularies;
    }

    /** An organization behind it. */
    public record Link(String href, LocalizedText name) {}

    /** What its page tells, beside the texts of the record; the names are those of {@link ServicePresenter.View}. */
    public record Told(
            String type,
            List<String> targetGroups,
            List<String> languages,
            String ages,
            String capacity,
            String legalBasis,
            String since,
            String until,
            String projectUntil,
            boolean projectOver,
            @Nullable LocalizedText model,
            Map<ServiceRole, List<Link>> behind) {}

    public Told told(PublishedService service, Reader reader) {
        ServiceProfile profile = service.profile();
        DatePoint projectEnd = profile.project().until();
        String model = profile.offer().model();
        return new Told(
                words.type(profile.offer().type(), reader),
                words.targetGroups(profile.eligibility(), reader),
                profile.eligibility().languages().stream()
                        .map(l -> SpokenLanguages.name(l, reader))
                        .toList(),
                ServiceWords.ages(profile.eligibility(), reader),
                ServiceWords.capacity(profile.capacity(), reader),
                ServiceWords.legalBasis(profile.legalBasis(), reader),
                ServicePresenter.date(profile.status().since(), reader),
                ServicePresenter.date(profile.status().until(), reader),
                ServicePresenter.date(projectEnd, reader),
                projectEnd != null && projectEnd.before(reader.now().toLocalDate()),
                model == null
                        ? null
                        : vocabularies.model(model).map(m -> m.name()).orElse(null),
                behind(service));
    }

    private static Map<ServiceRole, List<Link>> behind(PublishedService service) {
        Map<ServiceRole, List<Link>> behind = new LinkedHashMap<>();
        for (PublishedService.Behind o : service.organizations())
            behind.computeIfAbsent(o.role(), role -> new ArrayList<>())
                    .add(new Link("/organizations/" + o.slug(), o.name()));
        return behind;
    }
}
