package org.mreza.web.security;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser: keeps the cookies, and finds the token of the form. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final MockMvc web;
    private final Map<String, Cookie> others = new HashMap<>();
    private final String address =
            "10.%d.%d.%d".formatted(NEXT.incrementAndGet() / 65536, NEXT.get() / 256 % 256, NEXT.get() % 256);
    private Cookie cookie;
    private String token = "";
    private MockHttpServletRequest last;

    Visitor(MockMvc web) {
        this.web = web;
    }

    Visitor with(String sessionCookie) {
        cookie = new Cookie("mreza", sessionCookie);
        return this;
    }

    String cookie() {
        return cookie == null ? null : cookie.getValue();
    }

    MockHttpServletResponse open(String address) throws Exception {
        return send(get(address));
    }

    MockHttpServletResponse post(String address, String... fields) throws Exception {
        return send(filled(address, fields).param("_csrf", token));
    }

    MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> form, boolean withToken) throws Exception {
        return send(withToken ? form.param("_csrf", token) : form);
    }

    /** What the last request was left with. */
    Object attribute(String name) {
        return last.getAttribute(name);
    }

    MockHttpServletResponse postWithoutToken(String address, String... fields) throws Exception {
        return send(filled(address, fields));
    }

    MockHttpServletResponse signIn(String email, String password) throws Exception {
        open("/sign-in");
        return post("/sign-in", "email", email, "password", password);
    }

    private static MockHttpServletRequestBuilder filled(String address, String... fields) {
        MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post(address);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return form;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (cookie != null) request.cookie(cookie);
        if (!others.isEmpty()) request.cookie(others.values().toArray(Cookie[]::new));
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        MvcResult result = web.perform(request).andReturn();
        last = result.getRequest();
        MockHttpServletResponse response = result.getResponse();
        Cookie set = response.getCookie("mreza");
        if (set != null) cookie = set.getMaxAge() == 0 ? null : set;
        for (Cookie other : response.getCookies())
            if (!other.getName().equals("mreza")) others.put(other.getName(), other);
        Matcher found = TOKEN.matcher(response.getContentAsString());
        if (found.find()) token = found.group(1);
        return response;
    }
}
