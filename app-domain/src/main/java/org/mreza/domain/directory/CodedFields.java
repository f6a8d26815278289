package org.mreza.domain.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.AreaCodes;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Reads and writes the fields of services; codes only as far as vocabularies and gazetteer know them. */
@Component
class CodedFields {

    private final Vocabularies vocabularies;
    private final AreaCodes areas;

    CodedFields(Vocabularies vocabularies, AreaCodes areas) {
        this.vocabularies = vocabularies;
        this.areas = areas;
    }

    /** What was typed, as it would be kept. */
    String read(SocialService service, FieldKey key, String typed) {
        String value = ServiceField.of(key).read(service, key, typed);
        known(key, value);
        return value;
    }

    void write(SocialService service, Map<FieldKey, String> values, Instant now) {
        ServiceField.withoutAges(service, values.keySet(), now);
        values.forEach((key, value) -> {
            ServiceField field = ServiceField.of(key);
            known(key, value);
            if (field == ServiceField.AREAS) cover(service, value, now);
            else field.write(service, key, value, now);
        });
    }

    private void cover(SocialService service, String codes, Instant now) {
        List<ServiceArea> all = new ArrayList<>(service.areas().stream()
                .filter(area -> area.settlement() != null)
                .toList());
        for (Area area : areas.of(codes)) all.add(ServiceArea.of(area, null));
        service.cover(all, now);
    }

    private void known(FieldKey key, String value) {
        switch (ServiceField.of(key)) {
            case TYPE -> require("type", value, code -> vocabularies.type(code).isPresent());
            case MODEL ->
                require("model", value, code -> vocabularies.model(code).isPresent());
            case TARGET_GROUPS ->
                require(
                        "targetGroups",
                        value,
                        code -> vocabularies.targetGroup(code).isPresent());
            case AREAS -> areas.of(value);
            default -> {}
        }
    }

    private static void require(String field, String codes, Predicate<String> known) {
        if (!Coded.listed(codes).stream().allMatch(known)) throw RuleBroken.at(field, "proposal.rule.choice");
    }
}
