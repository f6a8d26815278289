package org.mreza.web.merge;

import static org.mreza.web.merge.ComparedOrganizations.everyText;
import static org.mreza.web.merge.ComparedOrganizations.told;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceQueries;
import org.mreza.domain.merge.MergeField;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.directory.ServicePresenter;
import org.mreza.web.directory.ServicePresenter.View;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts two services side by side. */
@Component
class ComparedServices {

    private final ServiceQueries queries;
    private final ServicePresenter presenter;

    ComparedServices(ServiceQueries queries, ServicePresenter presenter) {
        this.queries = queries;
        this.presenter = presenter;
    }

    Compared of(String kept, String gone, Actor actor, Reader reader) {
        ServicePage one = queries.show(kept, actor, reader.language()).orElseThrow(NotFound::new);
        ServicePage other = queries.show(gone, actor, reader.language()).orElseThrow(NotFound::new);
        View left = presenter.view(one, reader);
        View right = presenter.view(other, reader);
        return new Compared(
                left.name(),
                right.name(),
                MergeField.of(Mergeable.SERVICE).stream()
                        .map(f -> new ComparedField(f, text(f, one, left, reader), text(f, other, right, reader)))
                        .toList());
    }

    private static String text(MergeField field, ServicePage page, View view, Reader reader) {
        ServiceProfile told = page.profile();
        return switch (field) {
            case NAME -> everyText(told.offer().name());
            case TYPE -> view.type();
            case MODEL -> reader.text(view.model());
            case STATUS ->
                joined(reader.message("service.phase." + told.status().phase()), view.since(), view.until());
            case DESCRIPTION -> everyText(told.offer().description());
            case TARGET_GROUPS -> String.join(", ", view.targetGroups());
            case ELIGIBILITY -> everyText(told.eligibility().text());
            case AGES -> view.ages();
            case LANGUAGES -> String.join(", ", view.languages());
            case TAGS ->
                told.offer().tags().stream()
                        .map(t -> reader.message("service.tag." + t))
                        .collect(Collectors.joining(", "));
            case COST -> cost(told, reader);
            default -> more(field, page, view, reader);
        };
    }

    private static String more(MergeField field, ServicePage page, View view, Reader reader) {
        ServiceProfile told = page.profile();
        return switch (field) {
            case APPLICATION -> everyText(told.admission().application());
            case DOCUMENTS -> everyText(told.admission().requiredDocuments());
            case LEGAL_BASIS -> view.legalBasis();
            case ACCREDITATION -> everyText(told.legalBasis().accreditation());
            case PROJECT -> joined(reader.text(page.ties().project()), view.projectUntil());
            case CAPACITY -> joined(view.capacity(), reader.date(told.capacity().asOf()));
            case PHONE -> told(told.reach().phone());
            case EMAIL -> told(told.reach().email());
            case WEBSITE -> told(told.reach().website());
            default -> "";
        };
    }

    private static String cost(ServiceProfile told, Reader reader) {
        boolean stated = !told.admission().cost().name().equals("NOT_STATED");
        return joined(
                stated ? reader.message("service.cost." + told.admission().cost()) : "",
                everyText(told.admission().costNote()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(", "));
    }
}
