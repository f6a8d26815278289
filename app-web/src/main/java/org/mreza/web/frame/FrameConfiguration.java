package org.mreza.web.frame;

import org.apache.catalina.Container;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The settings of the frame. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KosovoWording.class)
class FrameConfiguration {

    /** Our page instead of Tomcat's where the application is never reached. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(
            MessageSource messages, LanguageResolver languages) {
        return factory -> factory.addContextCustomizers(
                context -> replaceReport(context.getParent(), new UnreadableRequests(messages, languages)));
    }

    private static void replaceReport(Container host, Valve ours) {
        Pipeline pipeline = host.getPipeline();
        for (Valve valve : pipeline.getValves()) {
            if (valve instanceof ErrorReportValve) pipeline.removeValve(valve);
        }
        if (host instanceof StandardHost standard)
            standard.setErrorReportValveClass(UnreadableRequests.class.getName());
        pipeline.addValve(ours);
    }
}
