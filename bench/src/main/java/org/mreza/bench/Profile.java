package org.mreza.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** Where the time goes: methods of the application by Flight Recorder, statements by pg_stat_statements. */
final class Profile {

    private static final int SHOWN = 20;

    private Profile() {}

    static void begin(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /** The statements that took most time in all. */
    static String statements(Connection owner) throws SQLException {
        StringBuilder text = new StringBuilder("share  calls  mean ms  statement\n");
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select round((100 * total_exec_time / sum(total_exec_time) over ())::numeric, 1), calls,
                          round(mean_exec_time::numeric, 2), left(regexp_replace(query, '\\s+', ' ', 'g'), 140)
                        from pg_stat_statements s join pg_roles r on r.oid = s.userid
                        where r.rolname = '%s' order by total_exec_time desc limit %d""".formatted(Database.APP, SHOWN))) {
            while (rows.next())
                text.append("%4s%%  %5s  %7s  %s%n"
                        .formatted(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
        return text.toString();
    }

    /** Methods on top of the stack and methods of ours that were nearest to it, by share of samples. */
    static String methods(Path recording) throws IOException {
        Map<String, Integer> top = new HashMap<>();
        Map<String, Integer> ours = new HashMap<>();
        int samples = 0;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (!answering(event)) continue;
                samples++;
                boolean first = true;
                for (RecordedFrame frame : event.getStackTrace().getFrames()) {
                    String method = frame.getMethod().getType().getName() + "."
                            + frame.getMethod().getName();
                    if (first) top.merge(method, 1, Integer::sum);
                    first = false;
                    if (method.startsWith("org.mreza")) {
                        ours.merge(method, 1, Integer::sum);
                        break;
                    }
                }
            }
        }
        return samples + " samples\non top\n" + listed(top, samples) + "nearest of the project's own\n"
                + listed(ours, samples);
    }

    /** In a thread that answers a request: starting up is not looked at. */
    private static boolean answering(RecordedEvent event) {
        if (!event.getEventType().getName().equals("jdk.ExecutionSample") || event.getStackTrace() == null)
            return false;
        RecordedThread thread = event.getThread("sampledThread");
        return thread != null && String.valueOf(thread.getJavaName()).contains("exec-");
    }

    private static String listed(Map<String, Integer> counted, int of) {
        StringBuilder text = new StringBuilder();
        counted.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(each -> text.append(
                        "%4.1f%%  %s%n".formatted(100.0 * each.getValue() / Math.max(1, of), each.getKey())));
        return text.toString();
    }
}
