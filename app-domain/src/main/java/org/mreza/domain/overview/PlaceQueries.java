package org.mreza.domain.overview;

import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;

/** Who and what there is in a municipality or a region. */
public interface PlaceQueries {

    /** Active organizations with their seat in the municipality, by kind, at most {@code each} of a kind. */
    List<Partners> seatedIn(MunicipalityId municipality, int each, Actor actor);

    /** Active organizations from elsewhere that work in the municipality, its regions or its whole country. */
    List<Partners> workingIn(MunicipalityId municipality, int each, Actor actor);

    /** Active organizations with their seat in the region, or working in it, in a part of it or in its whole country. */
    List<Partners> ofRegion(RegionId region, int each, Actor actor);

    /** Meetings of the municipality: held there, or it was present; newest first, undated last. */
    LatestMeetings meetings(MunicipalityId municipality, int limit, Actor actor);

    /** Meetings held in the region, or at which any of its municipalities was present. */
    LatestMeetings meetings(RegionId region, Period period, int limit, Actor actor);

    /** Every municipality of the region: how many organizations, at how many meetings it was present. */
    Map<MunicipalityId, Presence> presence(RegionId region, Period period, Actor actor);

    /** How many active organizations have their seat in each municipality; those with none are left out. */
    Map<MunicipalityId, Integer> organizations();
}
