package org.mreza.domain.directory;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.LocalizedText;

/**
 * What kind of service it is, in a short list that all countries share.
 *
 * @param parent code of the type that it is a kind of
 * @param law what laws call it
 */
public record ServiceType(
        String code, @Nullable String parent, LocalizedText name, List<Alias> aliases, List<LawTerm> law) {

    /**
     * A service as a law of social protection names it.
     *
     * @param jurisdiction a country, or an entity of Bosnia and Herzegovina: MK, RS, BA-SRP
     * @param code of the law's own list
     */
    public record LawTerm(String jurisdiction, String code, LocalizedText term, String law) {}

    public ServiceType {
        aliases = List.copyOf(aliases);
        law = List.copyOf(law);
    }

    /** What the laws that hold there call it. */
    public List<LawTerm> law(Set<String> jurisdictions) {
        return law.stream()
                .filter(t -> jurisdictions.contains(t.jurisdiction()))
                .toList();
    }
}
