package org.mreza.persistence.shared;

/** Conditions of an organization {@code o}: that it works in a place, whatever its seat. A country takes in its regions, a region its municipalities. */
public final class WorksIn {

    /** In {@code :municipality}, one of its regions or its whole country. */
    public static final String MUNICIPALITY = area("""
            a.municipality_id = :municipality
            or a.region_id in (select region_id from municipality_region where municipality_id = :municipality)
            or a.country_id = (select country_id from municipality where id = :municipality)""");

    /** In {@code :region}, in a municipality of it or in its whole country. */
    public static final String REGION = area("""
            a.region_id = :region
            or a.municipality_id in (select municipality_id from municipality_region where region_id = :region)
            or a.country_id = (select country_id from region where id = :region)""");

    /** In {@code :country} or any part of it. */
    public static final String COUNTRY = area("""
            a.country_id = :country
            or a.region_id in (select id from region where country_id = :country)
            or a.municipality_id in (select id from municipality where country_id = :country)""");

    private WorksIn() {}

    private static String area(String of) {
        return "exists (select from organization_area a where a.organization_id = o.id and (" + of + "))";
    }
}
