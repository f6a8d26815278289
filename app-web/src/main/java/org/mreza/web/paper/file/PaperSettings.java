package org.mreza.web.paper.file;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.PaperLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in, and who looks for malicious software in it.
 *
 * @param largest the largest file
 * @param most papers of one meeting
 */
@ConfigurationProperties("mreza.papers")
record PaperSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("200") int most,
        @DefaultValue Scanner scanner) implements PaperLimits {

    /**
     * A ClamAV that listens on TCP.
     *
     * @param host null where there is none
     * @param timeout for each answer
     * @param required whether files are refused while it cannot be reached
     */
    record Scanner(
            @Nullable String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") Duration timeout,
            @DefaultValue("true") boolean required) {}

    @Override
    public int mostOfMeeting() {
        return most;
    }

    @Override
    public long largestFile() {
        return largest.toBytes();
    }
}
