package org.mreza.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.search.ServiceRow;
import org.mreza.web.organization.NameView;

/**
 * A service in a list, in the reader's words; what there is nothing to say of is empty.
 *
 * @param where municipalities that one goes to, else those it is for
 * @param covers regions and countries that it is for
 * @param distance from the municipality that distance is measured from
 * @param hours whether it is open and until when, or when it opens
 * @param open whether it is open at this moment
 * @param room how many places are free
 * @param confirmed when it was confirmed
 * @param look of the badge: a CSS class
 * @param state key of the message of a state that has to be said, or null
 */
public record ServiceLine(
        ServiceRow row,
        NameView name,
        NameView owner,
        String type,
        String where,
        String covers,
        String distance,
        String hours,
        boolean open,
        String room,
        String confirmed,
        String look,
        String icon,
        List<Highlight.Piece> pieces,
        @Nullable String state) {

    public String href() {
        return "/services/" + row.slug();
    }

    public String ownerHref() {
        return "/organizations/" + row.owner().slug();
    }

    /** For calling from a phone. */
    public @Nullable String call() {
        String phone = row.phone();
        return phone == null ? null : "tel:" + phone.replaceAll("[^0-9+]", "");
    }
}
