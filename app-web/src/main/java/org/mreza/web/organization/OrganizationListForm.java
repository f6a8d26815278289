package org.mreza.web.organization;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationFilter.Order;
import org.mreza.domain.organization.OrganizationFilter.Sort;
import org.mreza.domain.organization.OrganizationFilter.Tie;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** The filters and the order of the list, as they stand in its address; what cannot be understood is left out. */
public class OrganizationListForm {

    private @Nullable String q;
    private @Nullable String kind;
    private @Nullable String place;
    private @Nullable String municipality;
    private @Nullable String region;
    private @Nullable String country;
    private @Nullable String tie;
    private @Nullable String state;
    private @Nullable String sort;
    private boolean desc;
    private @Nullable String cursor;

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getTie() {
        return tie;
    }

    public void setTie(@Nullable String tie) {
        this.tie = tie;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public boolean isDesc() {
        return desc;
    }

    public void setDesc(boolean desc) {
        this.desc = desc;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }

    /** @param found the municipality that was picked or typed */
    OrganizationFilter filter(@Nullable MunicipalityId found) {
        return new OrganizationFilter(
                q == null ? null : q.substring(0, Math.min(q.length(), 200)),
                constant(Organization.Kind.class, kind),
                found,
                region == null ? null : RegionId.of(region),
                country == null ? null : CountryId.of(country),
                tie(),
                wanted());
    }

    Tie tie() {
        Tie chosen = constant(Tie.class, tie);
        return chosen == null ? Tie.ANY : chosen;
    }

    private Organization.@Nullable State wanted() {
        if ("ALL".equals(state)) return null;
        Organization.State chosen = constant(Organization.State.class, state);
        return chosen == null ? Organization.State.ACTIVE : chosen;
    }

    Order order() {
        Sort chosen = constant(Sort.class, sort);
        if (chosen == null || (chosen == Sort.MATCH && q == null)) chosen = q == null ? Sort.NAME : Sort.MATCH;
        return new Order(chosen, desc);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) if (constant.name().equals(name)) return constant;
        return null;
    }
}
