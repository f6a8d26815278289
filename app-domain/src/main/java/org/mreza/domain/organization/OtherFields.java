package org.mreza.domain.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.provenance.Chronicle;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** The fields of organizations as others propose them: those of the profile, and the number of its register. */
@Component
class OtherFields {

    private static final FieldKey REGISTRATION = FieldKey.of("registration");

    private final Registrations registrations;
    private final AreaCodes areas;

    OtherFields(Registrations registrations, AreaCodes areas) {
        this.registrations = registrations;
        this.areas = areas;
    }

    List<FieldValue> of(Organization organization) {
        List<FieldValue> fields = new ArrayList<>(OrganizationField.all(organization));
        fields.add(FieldValue.of(REGISTRATION, FieldValue.Kind.LINE, registrations.of(organization.id())));
        return fields;
    }

    /** The organization as it stands now, with its number. */
    Chronicle.Moment moment(Organization organization) {
        Chronicle.Moment moment = OrganizationField.moment(organization);
        String number = registrations.of(organization.id());
        if (number == null) return moment;
        Map<String, String> facts = new HashMap<>(moment.facts());
        facts.put(REGISTRATION.code(), number);
        Map<FieldKey, String> fields = new HashMap<>(moment.fields());
        fields.put(REGISTRATION, number);
        return new Chronicle.Moment(facts, fields);
    }

    /** The profile with another value; the number of its register is no part of it. */
    OrganizationProfile write(OrganizationProfile told, FieldKey key, String value) {
        if (key.equals(REGISTRATION)) {
            if (value.length() > Registrations.LONGEST)
                throw RuleBroken.at(key.code(), "organization.rule.too-long", Registrations.LONGEST);
            return told;
        }
        OrganizationField field = OrganizationField.of(key);
        return field == OrganizationField.AREAS
                ? OrganizationField.working(told, areas.of(value))
                : field.write(told, key, value);
    }

    /** The value in a changed profile, as it would be kept. */
    String read(OrganizationProfile changed, FieldKey key, String value) {
        return key.equals(REGISTRATION)
                ? value
                : FieldValue.in(OrganizationField.of(key).read(changed), key);
    }

    /** Writes what is no part of the profile. */
    void keep(Organization organization, Map<FieldKey, String> values) {
        String number = values.get(REGISTRATION);
        if (number != null) registrations.write(organization.id(), Coded.orNull(number));
    }
}
