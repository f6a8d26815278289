package org.mreza.bench;

import java.util.List;

/** Pages that one comes to by filling in a filter, which no link leads to. */
final class Filters {

    private Filters() {}

    static final List<String> ADDRESSES = List.of(
            "/organizations?q=centar",
            "/organizations?kind=CIVIL_SOCIETY",
            "/organizations?region=mk-vardar&kind=CIVIL_SOCIETY",
            "/organizations?municipality=mk-kavadarci",
            "/services?q=pomos",
            "/services?municipality=mk-kavadarci",
            "/services?region=mk-vardar&free=true",
            "/services?sort=name",
            "/services?open=true",
            "/services?room=true",
            "/services?status=PLANNED",
            "/meetings?q=forum",
            "/meetings?region=mk-vardar",
            "/meetings?municipality=mk-kavadarci",
            "/meetings?kind=WORKSHOP",
            "/meetings?from=2024&to=2025",
            "/meetings?sort=date",
            "/action-items?state=OVERDUE",
            "/action-items?region=mk-vardar",
            "/action-items?region=ba-brcko",
            "/action-items?state=OPEN",
            "/challenges?region=mk-vardar",
            "/challenges?q=transport",
            "/challenges?sort=lately",
            "/search?q=centar",
            "/search?q=centar&kind=MEETING",
            "/search/suggestions?q=cen",
            "/coverage?region=mk-vardar",
            "/reports/regional?region=mk-vardar&from=2021&to=2025",
            "/api/hsds/services",
            "/api/hsds/organizations",
            "/api/hsds/services?search=pomos",
            "/api/hsds/locations");
}
