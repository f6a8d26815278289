package org.mreza.web.published;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mreza.web.frame.Actors;
import org.mreza.web.security.PublicDirectory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page that everyone may read is only ever made by a handler that says so. */
@Configuration(proxyBeanMethods = false)
class SignedOutRouting implements WebMvcConfigurer, HandlerInterceptor {

    private final PublicDirectory directory;

    SignedOutRouting(PublicDirectory directory) {
        this.directory = directory;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean theirs = Actors.of(request) != null
                || !directory.opens(request)
                || (handler instanceof HandlerMethod method
                        && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), SignedOut.class));
        if (!theirs) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return theirs;
    }
}
