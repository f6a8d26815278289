package org.mreza.domain.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;

/**
 * What services are called, whom they are for, which ways of working can be copied, and when offices are closed by law.
 * Read once and kept in memory, as they change only with a migration: asking costs no SQL.
 */
public interface Vocabularies {

    /** In the order in which they are offered; a type comes after the one that it is a kind of. */
    List<ServiceType> types();

    Optional<ServiceType> type(String code);

    List<TargetGroup> targetGroups();

    Optional<TargetGroup> targetGroup(String code);

    List<ServiceModel> models();

    Optional<ServiceModel> model(String code);

    /** The public holiday of a day, where there is one. */
    Optional<LocalizedText> holiday(CountryId country, LocalDate day);
}
