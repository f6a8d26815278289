package org.mreza.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * Every form of every page, sent as it stands but for one field that holds what no page of ours sends: never a fault,
 * never a script. Pages are those of {@link AuthorizationTest}. Has a database of its own, as much is really saved.
 */
@SpringBootTest(properties = {"mreza.rate-limit.burst=100000", "mreza.demo-password=crooked paper lanterns"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
class FormsTest {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<(input|button)\\b([^>]*)>|<(textarea)\\b([^>]*)>(.*?)</textarea>|<(select)\\b([^>]*)>(.*?)</select>");
    private static final Pattern SELECTED = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");
    private static final String SCRIPT = "\"'><script>alert(1)</script>";
    private static final Set<String> NEVER = Set.of("/sign-out", "/drafts/deletion");

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private final List<String> garbage = new ArrayList<>();
    private String meeting = "";

    private record Form(String action, Map<String, List<String>> values, Set<String> typed) {
        String name() {
            return action.replaceAll("[0-9a-f-]{36}", "ID") + " "
                    + values.keySet().stream().map(FormsTest::plain).distinct().toList();
        }
    }

    @BeforeEach
    void garbage() {
        meeting = one("select id::text from meeting where state = 'LOGGED' and owner_id ="
                + " (select id from organization where slug = 'otaharin') limit 1");
        garbage.addAll(List.of(
                "x", "01a20058-0000-7000-8000-00000000dead", "-99999999999", SCRIPT, "a\0b 😀\u202e ' or 1=1--"));
    }

    @Test
    void no_field_of_any_form_breaks_anything() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int sent = 0;
        for (String who : List.of("manager", "coordinator", "administrator")) {
            String account = one("select id::text from account where email = '" + who + "@demo.mreza.example'");
            for (String page : AuthorizationTest.pages(meeting, account))
                for (Form form : forms(page, account))
                    if (!NEVER.contains(form.action()) && seen.add(form.name()))
                        sent += everyField(form, account, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(300);
    }

    private List<Form> forms(String page, String account) throws Exception {
        MockHttpServletResponse answer = web.perform(get(URI.create(page)).with(user(account)))
                .andReturn()
                .getResponse();
        return answer.getStatus() == 200 ? formsIn(answer.getContentAsString(), page) : List.of();
    }

    private int everyField(Form form, String account, List<String> wrong) throws Exception {
        int sent = 0;
        Set<String> kinds = new HashSet<>();
        for (String field : form.values().keySet()) {
            if (!kinds.add(plain(field))) continue;
            for (String value : garbage) {
                send(form, Set.of(field), value, account, wrong);
                sent++;
            }
        }
        for (String value : garbage) send(form, form.typed(), value, account, wrong);
        if (!form.typed().isEmpty()) {
            send(form, form.typed(), "я".repeat(200_000 / form.typed().size()), account, wrong);
            send(form, Set.of(form.typed().iterator().next()), "a".repeat(5_000_000), account, wrong);
        }
        return sent;
    }

    private void send(Form form, Set<String> fields, String value, String account, List<String> wrong)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(form.action())).with(user(account)).with(csrf());
        form.values().forEach((name, values) -> {
            if (fields.contains(name)) request.param(name, value);
            else request.param(name, values.toArray(String[]::new));
        });
        String what = form.action() + " " + fields + " = " + value.substring(0, Math.min(40, value.length()));
        try {
            MockHttpServletResponse answer = web.perform(request).andReturn().getResponse();
            if (answer.getStatus() >= 500) wrong.add(answer.getStatus() + " " + what);
            if (answer.getContentAsString().contains("<script>alert")) wrong.add("script " + what);
            if (fields.size() == 1 && answer.getStatus() == 404) lost(form, fields, what, wrong);
        } catch (ServletException | RuntimeException thrown) {
            Throwable cause = thrown;
            while (cause.getCause() != null) cause = cause.getCause();
            wrong.add(cause + " " + what);
        }
    }

    /** Whoever has typed something gets it back, whatever stood in a field that nobody sees. */
    private static void lost(Form form, Set<String> fields, String what, List<String> wrong) {
        if (form.typed().size() > 1 && !form.typed().containsAll(fields)) wrong.add("typed text lost " + what);
    }

    private static List<Form> formsIn(String html, String page) {
        List<Form> forms = new ArrayList<>();
        Matcher found = FORM.matcher(html);
        while (found.find()) {
            if (!"post".equalsIgnoreCase(attribute(found.group(1), "method"))) continue;
            String action = attribute(found.group(1), "action");
            Form form = new Form(action == null ? page : action, new LinkedHashMap<>(), new HashSet<>());
            Matcher field = FIELD.matcher(found.group(2));
            while (field.find()) read(field, form);
            form.values().remove("_csrf");
            forms.add(form);
        }
        return forms;
    }

    private static void read(Matcher field, Form form) {
        String tag = field.group(1) != null ? field.group(1) : field.group(3) != null ? "textarea" : "select";
        String attributes =
                field.group(1) != null ? field.group(2) : tag.equals("textarea") ? field.group(4) : field.group(7);
        String name = attribute(attributes, "name");
        String type = String.valueOf(attribute(attributes, "type"));
        if (name == null || type.equals("file")) return;
        String value = attribute(attributes, "value");
        if (tag.equals("textarea")) value = HtmlUtils.htmlUnescape(field.group(5));
        if (tag.equals("select")) {
            Matcher selected = SELECTED.matcher(field.group(8));
            value = selected.find() ? HtmlUtils.htmlUnescape(selected.group(1)) : "";
        }
        boolean off = type.matches("checkbox|radio") && !attributes.contains("checked");
        if (off || (tag.equals("button") && form.values().containsKey(name))) return;
        form.values().computeIfAbsent(name, n -> new ArrayList<>()).add(value == null ? "" : value);
        boolean typed =
                tag.equals("textarea") || (tag.equals("input") && type.matches("text|email|search|url|tel|null"));
        if (typed) form.typed().add(name);
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : null;
    }

    private static String plain(String field) {
        return field.replaceAll("\\[\\d+]", "[]");
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
