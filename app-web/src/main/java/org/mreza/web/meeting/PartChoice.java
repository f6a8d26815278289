package org.mreza.web.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingPart;

/**
 * After two wrote the same part, one of the texts is chosen: a button {@code mine:said} keeps what was typed, to be
 * saved over the other's; {@code theirs:said} takes what stands.
 */
final class PartChoice {

    private PartChoice() {}

    /** The part of a name such as {@code said}. */
    static Optional<MeetingPart> part(String name) {
        for (MeetingPart part : MeetingPart.values())
            if (part.name().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(part);
        return Optional.empty();
    }

    /** Whether the button was one of these. */
    static boolean choose(String button, MeetingForm typed, MeetingForm standing) {
        String[] words = button.split(":", 2);
        boolean theirs = words[0].equals("theirs");
        if (words.length < 2 || !(theirs || words[0].equals("mine"))) return false;
        MeetingPart part = part(words[1]).orElse(null);
        if (part == null) return true;
        typed.getVersions().put(part, standing.getVersions().getOrDefault(part, 0));
        if (theirs) {
            typed.getMarks().put(part, mark(standing, part));
            take(part, typed, standing);
        } else typed.getMarks().remove(part);
        return true;
    }

    private static String mark(MeetingForm standing, MeetingPart part) {
        @Nullable String mark = standing.getMarks().get(part);
        return mark == null ? "" : mark;
    }

    private static void take(MeetingPart part, MeetingForm typed, MeetingForm standing) {
        switch (part) {
            case WHAT -> what(typed, standing);
            case WHO -> replace(typed.getAttendance(), standing.getAttendance());
            case SAID -> {
                replace(typed.getStatements(), standing.getStatements());
                replace(typed.getChallenges(), standing.getChallenges());
            }
            case AGREED -> {
                replace(typed.getConclusions(), standing.getConclusions());
                replace(typed.getOtherActions(), standing.getOtherActions());
                replace(typed.getRecommendations(), standing.getRecommendations());
            }
            case PAPERS -> papers(typed, standing);
        }
    }

    private static <R> void replace(List<R> typed, List<R> standing) {
        typed.clear();
        typed.addAll(standing);
    }

    private static void what(MeetingForm typed, MeetingForm standing) {
        typed.setLanguage(standing.getLanguage());
        typed.setTitle(standing.getTitle());
        typed.getTitles().clear();
        typed.getTitles().putAll(standing.getTitles());
        typed.setKind(standing.getKind());
        typed.setHeld(standing.getHeld());
        typed.setHeldBefore(standing.getHeldBefore());
        typed.setHeldAsWritten(standing.getHeldAsWritten());
        typed.setHeldConflict(standing.getHeldConflict());
        typed.setMode(standing.getMode());
        typed.setMunicipality(standing.getMunicipality());
        typed.setMunicipalityId(standing.getMunicipalityId());
        typed.setVenue(standing.getVenue());
        typed.setSeries(standing.getSeries());
        typed.setSeriesId(standing.getSeriesId());
        typed.setOrdinal(standing.getOrdinal());
        replace(typed.getOrganizers(), standing.getOrganizers());
        replace(typed.getProjects(), standing.getProjects());
    }

    private static void papers(MeetingForm typed, MeetingForm standing) {
        typed.setSourcePublisher(standing.getSourcePublisher());
        typed.setSourceUrl(standing.getSourceUrl());
        typed.setSourceLanguage(standing.getSourceLanguage());
        typed.setSourceAuthor(standing.getSourceAuthor());
        typed.setSourceReuse(standing.getSourceReuse());
    }
}
