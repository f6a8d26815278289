package org.mreza.domain.meeting;

import jakarta.persistence.Embeddable;

/** How often each part of a meeting's record was saved. */
@Embeddable
class PartVersions {

    private int whatVersion;
    private int whoVersion;
    private int saidVersion;
    private int agreedVersion;
    private int papersVersion;

    protected PartVersions() {}

    int of(MeetingPart part) {
        return switch (part) {
            case WHAT -> whatVersion;
            case WHO -> whoVersion;
            case SAID -> saidVersion;
            case AGREED -> agreedVersion;
            case PAPERS -> papersVersion;
        };
    }

    void raise(MeetingPart part) {
        switch (part) {
            case WHAT -> whatVersion++;
            case WHO -> whoVersion++;
            case SAID -> saidVersion++;
            case AGREED -> agreedVersion++;
            case PAPERS -> papersVersion++;
        }
    }
}
