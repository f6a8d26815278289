package org.mreza.web.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.SearchScope;
import org.mreza.domain.shared.MunicipalityId;

/** What is searched, as it stands in the address. */
public class SearchForm {

    private @Nullable String q;
    private @Nullable String kind;
    private @Nullable String municipality;
    private @Nullable String place;
    private @Nullable String region;

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

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    /** The one kind that is wanted; a kind that there is not is no kind: everything is searched. */
    Optional<FoundKind> kinds() {
        return Stream.of(FoundKind.values()).filter(k -> k.name().equals(kind)).findFirst();
    }

    SearchScope scope(@Nullable MunicipalityId found, FoundChoices choices) {
        EnumSet<FoundKind> all = EnumSet.allOf(FoundKind.class);
        return new SearchScope(kinds().map(EnumSet::of).orElse(all), found, choices.region(region));
    }
}
