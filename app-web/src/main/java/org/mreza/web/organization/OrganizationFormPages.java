package org.mreza.web.organization;

import java.util.List;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Language;
import org.mreza.web.frame.Reader;
import org.mreza.web.proposal.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages with the form, and what they offer to choose from. */
@Component
class OrganizationFormPages {

    private final OrganizationChoices choices;
    private final Reviews reviews;

    OrganizationFormPages(OrganizationChoices choices, Reviews reviews) {
        this.choices = choices;
        this.reviews = reviews;
    }

    ModelAndView form(String view, OrganizationForm form, Reader reader, HttpStatus status) {
        FormRows.room(form);
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("form", form);
        page.addObject("kinds", Organization.Kind.values());
        page.addObject("languages", Language.values());
        page.addObject("countries", choices.countries(reader, false));
        return page;
    }

    ModelAndView edit(Organization organization, OrganizationForm form, Reader reader, HttpStatus status) {
        return form("organization/edit", form, reader, status)
                .addObject("slug", organization.slug())
                .addObject("origins", reviews.origins(Subject.of("organization", organization.id()), reader))
                .addObject("state", organization.state())
                .addObject("published", organization.published())
                .addObject("name", NameView.of(organization.profile().name(), reader));
    }

    List<OrganizationLine> lines(List<OrganizationRow> rows, Reader reader) {
        return rows.stream().map(row -> OrganizationLine.of(row, reader)).toList();
    }
}
