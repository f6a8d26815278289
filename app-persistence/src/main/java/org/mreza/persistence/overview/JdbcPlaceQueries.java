package org.mreza.persistence.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.overview.LatestMeetings;
import org.mreza.domain.overview.Partners;
import org.mreza.domain.overview.Period;
import org.mreza.domain.overview.PlaceQueries;
import org.mreza.domain.overview.Presence;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.WorksIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for every question. */
@Repository
class JdbcPlaceQueries implements PlaceQueries {

    private final JdbcClient jdbc;
    private final Gazetteer gazetteer;
    private final PartnerRows partners;
    private final MeetingRows meetings;

    JdbcPlaceQueries(JdbcClient jdbc, Gazetteer gazetteer, PartnerRows partners, MeetingRows meetings) {
        this.jdbc = jdbc;
        this.gazetteer = gazetteer;
        this.partners = partners;
        this.meetings = meetings;
    }

    @Override
    public List<Partners> seatedIn(MunicipalityId municipality, int each, Actor actor) {
        return partners.of("o.seat_municipality_id = :municipality", "municipality", municipality, each, actor);
    }

    @Override
    public List<Partners> workingIn(MunicipalityId municipality, int each, Actor actor) {
        String which = "o.seat_municipality_id is distinct from :municipality and " + WorksIn.MUNICIPALITY;
        return partners.of(which, "municipality", municipality, each, actor);
    }

    @Override
    public List<Partners> ofRegion(RegionId region, int each, Actor actor) {
        String which = """
                o.seat_municipality_id in (select municipality_id from municipality_region where region_id = :region)
                or\s""" + WorksIn.REGION;
        return partners.of(which, "region", region, each, actor);
    }

    @Override
    public LatestMeetings meetings(MunicipalityId municipality, int limit, Actor actor) {
        return meetings.latest(Places.reached("m.reach", 'm', municipality), Period.ALL, limit, actor);
    }

    @Override
    public LatestMeetings meetings(RegionId region, Period period, int limit, Actor actor) {
        return meetings.latest(Places.reached("m.reach", 'r', region), period, limit, actor);
    }

    @Override
    public Map<MunicipalityId, Presence> presence(RegionId region, Period period, Actor actor) {
        return meetings.presence(municipalities(region), period);
    }

    private List<MunicipalityId> municipalities(RegionId region) {
        return gazetteer.region(region).map(Region::municipalities).orElse(List.of());
    }

    @Override
    public Map<MunicipalityId, Integer> organizations() {
        Map<MunicipalityId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                select seat_municipality_id, count(*) from organization
                where state = 'ACTIVE' and seat_municipality_id is not null group by seat_municipality_id""").query(row -> {
            counts.put(MunicipalityId.of(row.getString(1)), row.getInt(2));
        });
        return counts;
    }
}
