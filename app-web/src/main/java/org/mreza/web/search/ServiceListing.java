package org.mreza.web.search;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.search.FoundServices;
import org.mreza.domain.search.ServiceFacet;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceOrder.Sort;
import org.mreza.domain.search.ServiceSearch;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.FacetChips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the list of services: who offers what to whom, where and when. */
@Component
class ServiceListing {

    private static final Set<ServiceFacet> RARE = Set.of(
            ServiceFacet.REGION, ServiceFacet.LANGUAGE, ServiceFacet.CONFIRMED, ServiceFacet.KIND, ServiceFacet.STATUS);

    private final ServiceSearch services;
    private final ServiceAsking asking;
    private final ServiceLines lines;
    private final ServiceChips chips;
    private final ServiceChoices choices;
    private final ServiceShortcuts shortcuts;

    ServiceListing(
            ServiceSearch services,
            ServiceAsking asking,
            ServiceLines lines,
            ServiceChips chips,
            ServiceChoices choices,
            ServiceShortcuts shortcuts) {
        this.services = services;
        this.asking = asking;
        this.lines = lines;
        this.chips = chips;
        this.choices = choices;
        this.shortcuts = shortcuts;
    }

    /** @param actor null for somebody who is not signed in and reads what is published */
    String show(ServiceListForm form, @Nullable Actor actor, Reader reader, Frame frame, Model model) {
        ServiceFilter filter = asking.filter(form);
        ServiceOrder order = asking.order(form, filter);
        boolean fromNowhere = "distance".equalsIgnoreCase(form.getSort()) && order.near() == null;
        FoundServices found = services.find(filter, order, actor, reader.language(), form.getCursor());
        model.addAttribute("q", filter.text().typed());
        model.addAttribute(
                "found", found.window().map(row -> lines.of(row, filter.text().words(), reader)));
        model.addAttribute("counts", found.counts());
        model.addAttribute("nearest", found.near());
        model.addAttribute("offered", choices.of(filter, found.counts(), reader));
        FacetChips<ServiceFacet> on = chips.of(filter, reader, frame);
        model.addAttribute("chips", on.all());
        model.addAttribute("filter", filter);
        model.addAttribute("order", order);
        model.addAttribute("place", typed(filter.municipality(), form.getPlace(), reader));
        model.addAttribute("from", typed(order.near(), form.getFrom(), reader));
        model.addAttribute("fromNowhere", fromNowhere);
        model.addAttribute(
                "more", fromNowhere || !Collections.disjoint(filter.active(), RARE) || order.sort() != Sort.MATCH);
        model.addAttribute("unknownPlace", filter.municipality() == null && form.getPlace() != null);
        if (filter.equals(ServiceFilter.ALL))
            model.addAttribute("shortcuts", shortcuts.of(actor, found.counts(), reader));
        if (found.window().isEmpty()) model.addAttribute("wider", on.wider(found.counts(), reader));
        return "search/services";
    }

    private static @Nullable String typed(@Nullable MunicipalityId known, @Nullable String typed, Reader reader) {
        return known == null ? typed : reader.municipality(known);
    }
}
