package org.mreza.web.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads what a role is to hold for, as it was typed: an organization, a municipality, a region or a country. */
@Component
class TypedGrants {

    private static final String FIELD = "organization";

    private final AccountQueries queries;
    private final Gazetteer gazetteer;

    TypedGrants(AccountQueries queries, Gazetteer gazetteer) {
        this.queries = queries;
        this.gazetteer = gazetteer;
    }

    /** The grant; null, with the field rejected, when what was typed means nothing or many things. */
    @Nullable
    Grant read(InvitationForm form, BindingResult result) {
        Role role = form.getRole();
        Optional<Grant> grant = grant(role, form.getOrganization());
        if (grant.isEmpty()) result.rejectValue(FIELD, "account.holds-for-unknown");
        return grant.orElse(null);
    }

    Optional<Grant> grant(Role role, String typed) {
        return switch (role) {
            case MEMBER, EDITOR, MANAGER -> organization(role, typed);
            case MUNICIPAL_OFFICER -> municipality(typed);
            case COORDINATOR -> territory(typed);
            case ADMINISTRATOR -> Optional.of(Grant.administrator());
        };
    }

    private Optional<Grant> organization(Role role, String typed) {
        List<AccountQueries.OrganizationEntry> found = queries.organizationsNamed(typed);
        return found.stream()
                .filter(o -> found.size() == 1
                        || o.slug().equals(typed.strip())
                        || o.name().all().stream().anyMatch(name -> same(name, typed)))
                .findFirst()
                .map(o -> Grant.in(o.id(), role));
    }

    private Optional<Grant> municipality(String typed) {
        List<Municipality> found = gazetteer.find(typed, 5);
        return found.stream()
                .filter(m -> found.size() == 1 || m.name().all().stream().anyMatch(name -> same(name, typed)))
                .findFirst()
                .map(m -> Grant.officerOf(m.id()));
    }

    private Optional<Grant> territory(String typed) {
        Optional<CountryId> country = gazetteer.countries().stream()
                .filter(c -> c.name().all().stream().anyMatch(name -> same(name, typed)))
                .map(c -> c.id())
                .findFirst();
        if (country.isPresent()) return country.map(Grant::coordinatorOf);
        List<Region> found = gazetteer.findRegions(typed, 5);
        return found.stream()
                .filter(r -> found.size() == 1 || r.name().all().stream().anyMatch(name -> same(name, typed)))
                .findFirst()
                .map(r -> Grant.coordinatorOf(r.id()));
    }

    private static boolean same(String name, String typed) {
        return TextFold.key(name).equals(TextFold.key(typed));
    }
}
