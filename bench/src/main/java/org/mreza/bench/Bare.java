package org.mreza.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** A Tomcat with one servlet that sends one statement and nothing else: what the machine could answer at best. */
final class Bare implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final Tomcat tomcat = new Tomcat();
    private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

    Bare(Database database, String folder) throws SQLException, LifecycleException {
        for (int i = 0; i < CONNECTIONS; i++) connections.add(database.application());
        tomcat.setBaseDir(folder);
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "one", new One(connections));
        context.addServletMappingDecoded("/", "one");
        tomcat.start();
    }

    String address() {
        return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/";
    }

    @Override
    public void close() throws LifecycleException, SQLException {
        tomcat.stop();
        tomcat.destroy();
        for (Connection connection : connections) connection.close();
    }

    private static final class One extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient BlockingQueue<Connection> connections;

        One(BlockingQueue<Connection> connections) {
            this.connections = connections;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                Connection connection = connections.take();
                try (var statement = connection.prepareStatement("select slug from organization limit 1");
                        ResultSet row = statement.executeQuery()) {
                    row.next();
                    response.getWriter().write(row.getString(1));
                } finally {
                    connections.add(connection);
                }
            } catch (SQLException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
