package org.mreza.web.published;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** An organization as a card of an address book (vCard 4.0). */
final class Card {

    private Card() {}

    static String of(Map<String, Object> organization) {
        VCard card = new VCard();
        card.setKind(Kind.org());
        card.setUid(new Uid("urn:uuid:" + Told.required(organization, "id")));
        card.setFormattedName(Told.required(organization, "name"));
        card.setOrganization(Told.required(organization, "name"));
        Told.list(organization, "phones").forEach(phone -> phone(card, Told.required(phone, "number")));
        String email = Told.text(organization, "email");
        if (email != null) card.addEmail(email);
        String website = Told.text(organization, "website");
        if (website != null) card.addUrl(website);
        card.addUrl(Told.required(organization, "uri"));
        String description = Told.text(organization, "description");
        if (description != null) card.addNote(description);
        Told.list(organization, "locations").stream()
                .flatMap(location -> Told.list(location, "addresses").stream())
                .filter(address -> Told.text(address, "address_1") != null)
                .forEach(address -> card.addAddress(address(address)));
        return written(card);
    }

    private static String written(VCard card) {
        StringWriter text = new StringWriter();
        try (VCardWriter out = new VCardWriter(text, VCardVersion.V4_0)) {
            out.setAddProdId(false);
            out.write(card);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void phone(VCard card, String number) {
        Telephone telephone = new Telephone(number);
        telephone.getTypes().add(TelephoneType.VOICE);
        card.addTelephoneNumber(telephone);
    }

    private static Address address(Map<String, Object> told) {
        Address address = new Address();
        address.setStreetAddress(Told.text(told, "address_1"));
        address.setLocality(Told.text(told, "city"));
        address.setPostalCode(Told.text(told, "postal_code"));
        address.setCountry(Told.text(told, "country"));
        return address;
    }
}
