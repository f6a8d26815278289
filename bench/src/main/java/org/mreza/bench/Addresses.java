package org.mreza.bench;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files and pages beside those that links lead to. {@code {meetings}} is one of the meetings that were found. */
final class Addresses {

    private static final Pattern ONE = Pattern.compile("\\{([a-z-]+)}");

    private Addresses() {}

    static final List<String> SIGNED_IN = List.of(
            "/meetings.csv",
            "/meetings.csv?municipality=mk-kavadarci",
            "/meetings.xlsx?q=forum",
            "/organizations.csv",
            "/organizations.csv?municipality=mk-kavadarci",
            "/organizations.xlsx?q=centar",
            "/services.csv",
            "/services.csv?municipality=mk-kavadarci",
            "/services.xlsx?q=pomos",
            "/action-items.csv",
            "/action-items.csv?region=mk-vardar",
            "/challenges.csv",
            "/regions/mk-vardar/coverage.csv",
            "/admin/audit.csv?type=organization",
            "/reports/regional?region=mk&from=2021&to=2025",
            "/reports/regional?region=mk-vardar&from=2024-03-05&to=2024-09-20",
            "/reports/regional?municipality=mk-kavadarci,mk-veles&from=2024",
            "/reports/regional.csv?region=mk-vardar&from=2024&to=2024",
            "/reports/regional.csv?region=mk-vardar&from=2024&to=2024&table=organizations",
            "/reports/regional.xlsx?region=mk-vardar&from=2024&to=2024",
            "/reports/regional.pdf?region=mk-vardar&from=2024-03&to=2024-03",
            "/meetings/{meetings}/minutes",
            "/meetings/{meetings}/minutes.docx",
            "/meetings/{meetings}/minutes.pdf",
            "/meetings/{meetings}/minutes/print",
            "/meetings/{meetings}/attendance-sheet",
            "/meetings/{meetings}/papers",
            "/organizations/{organizations}/edit",
            "/organizations/{organizations}/members",
            "/organizations/{organizations}.vcf",
            "/organizations/o5.jsonld",
            "/organizations/suggestions?q=cen",
            "/organizations/suggestions?q=%D1%86%D0%B5%D0%BD",
            "/organizations/persons?q=ana",
            "/organizations/places?q=vel",
            "/municipalities/suggestions?q=vel",
            "/challenges/suggestions?q=tra",
            "/projects/suggestions?q=pro",
            "/series/suggestions?q=for",
            "/services/{services}/edit",
            "/services/s5.jsonld",
            "/services/new?organization={organizations}",
            "/history/organization/01b00000-0000-7000-8000-000000000001",
            "/regions/mk-vardar/stale",
            "/regions/mk-vardar?from=2024&to=2025",
            "/search?q=centr",
            "/search?q=centar&region=mk-vardar",
            "/search?q=centar&kind=ORGANIZATION",
            "/search?q=centar&kind=SERVICE",
            "/search?q=centar&kind=PERSON",
            "/search?q=centar&kind=PROJECT",
            "/search/suggestions?q=%D1%86%D0%B5%D0%BD%D1%82%D0%B0%D1%80%20%D0%B7",
            "/meetings?sort=date&municipality=mk-veles",
            "/meetings?q=forum&kind=WORKSHOP&year=none",
            "/organizations?q=centar&region=mk-vardar&kind=CIVIL_SOCIETY",
            "/services?q=pomos&region=mk-vardar&free=true",
            "/services?near=mk-veles",
            "/services?q=pomos&sort=NAME",
            "/services?language=sq&kind=CIVIL_SOCIETY&confirmed=true",
            "/organizations?desc=true",
            "/organizations?sort=KIND",
            "/organizations?sort=SEAT",
            "/organizations?municipality=mk-veles&tie=WORK",
            "/organizations?country=mk&state=CLOSED",
            "/calendar",
            "/imports",
            "/imports/new",
            "/duplicates",
            "/merges",
            "/proposals",
            "/join-requests",
            "/admin",
            "/admin/accounts",
            "/admin/audit",
            "/admin/audit/seals",
            "/admin/outbox",
            "/news",
            "/settings");

    static final List<String> SIGNED_OUT = List.of(
            "/services",
            "/services?q=pomos",
            "/services?region=mk-vardar",
            "/services?municipality=mk-kavadarci",
            "/services?sort=name",
            "/services?open=true",
            "/services/s5",
            "/services/s5.jsonld",
            "/organizations",
            "/organizations?q=centar",
            "/organizations/o5",
            "/organizations/o5.vcf",
            "/organizations/o5.jsonld",
            "/search?q=centar",
            "/sitemap.xml",
            "/sitemap.xml?from=news",
            "/news",
            "/news.atom",
            "/calendar/public.ics",
            "/api/hsds/services",
            "/api/hsds/services?page=20",
            "/api/hsds/services?search=pomos",
            "/api/hsds/services/01b00002-0000-7000-8000-000000000005",
            "/api/hsds/organizations",
            "/api/hsds/organizations?search=centar",
            "/api/hsds/organizations/01b00000-0000-7000-8000-000000000005",
            "/api/hsds/service_at_locations",
            "/api/hsds/taxonomies",
            "/api/hsds/taxonomy_terms",
            "/api/hsds/datapackage");

    /** With one of what was found in place of each name in brackets. */
    static String of(String address, Set<String> found) {
        return ONE.matcher(address).replaceAll(name -> Matcher.quoteReplacement(one(name.group(1), found)));
    }

    private static String one(String kind, Set<String> found) {
        Pattern page = Pattern.compile("/" + kind + "/(?!new|import)([^/?]+)");
        return found.stream()
                .map(page::matcher)
                .filter(Matcher::matches)
                .map(one -> one.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no page of " + kind + " was found"));
    }
}
