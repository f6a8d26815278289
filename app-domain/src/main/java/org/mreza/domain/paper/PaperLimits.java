package org.mreza.domain.paper;

/** How much is taken in; configured by the operator. */
public interface PaperLimits {

    /** Most papers of one meeting, and most files with one piece of news. */
    int mostOfMeeting();

    /** Largest file, in bytes. */
    long largestFile();
}
