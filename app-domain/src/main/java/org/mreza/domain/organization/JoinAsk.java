package org.mreza.domain.organization;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/**
 * What somebody tells who asks to join.
 *
 * @param personName who asks
 * @param email where the answer goes
 * @param language in which they write, and are answered
 */
public record JoinAsk(
        String organizationName,
        Organization.Kind kind,
        @Nullable MunicipalityId municipality,
        @Nullable CountryId country,
        String personName,
        String email,
        @Nullable String message,
        Language language) {

    public JoinAsk {
        require("organizationName", organizationName, OrganizationProfile.LONGEST_NAME);
        require("personName", personName, Person.LONGEST_NAME);
        if (EmailAddress.read(email).isEmpty()) throw RuleBroken.at("email", "organization.rule.email");
        if (message != null && message.length() > JoinRequest.LONGEST)
            throw RuleBroken.at("message", "organization.rule.too-long", JoinRequest.LONGEST);
        if (municipality == null && country == null) throw RuleBroken.at("seat", "organization.rule.where");
    }

    private static void require(String field, String text, int longest) {
        if (text.isBlank()) throw RuleBroken.at(field, "organization.rule.missing");
        if (text.length() > longest) throw RuleBroken.at(field, "organization.rule.too-long", longest);
    }
}
