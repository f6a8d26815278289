package org.mreza.web.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Sends files as an administrator of the demonstration network does, and works on them at once. */
@SpringBootTest(properties = "mreza.importing.every=1h")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
abstract class SendingFiles {

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportWorker worker;

    private String administrator = "";

    @BeforeEach
    void administrator() {
        administrator = one("select id::text from account where email = 'coordinator@demo.mreza.example'");
        run("insert into assignment (id, account_id, role) values (gen_random_uuid(), '" + administrator
                + "', 'ADMINISTRATOR') on conflict do nothing");
    }

    @AfterEach
    void coordinatorAgain() {
        run("delete from assignment where role = 'ADMINISTRATOR' and account_id = '" + administrator + "'");
    }

    MockHttpServletResponse send(String name, byte[] content) throws Exception {
        return web.perform(multipart("/imports/new")
                        .file(new MockMultipartFile("upload", name, "application/octet-stream", content))
                        .param("source", "HSDS")
                        .param("language", "MK")
                        .with(user(administrator))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    String sent(String name, byte[] content) throws Exception {
        return Objects.requireNonNull(send(name, content).getRedirectedUrl());
    }

    void check(String page) throws Exception {
        step(page + "/description?do=check");
        worker.workOnNext();
    }

    void step(String address) throws Exception {
        MockHttpServletResponse answer = web.perform(
                        post(URI.create(address)).with(user(administrator)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isNotNull();
    }

    String body(String address) throws Exception {
        return web.perform(get(URI.create(address)).with(user(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    void run(String statement) {
        jdbc.sql(statement).update();
    }

    String one(String query) {
        return jdbc.sql(query).query(String.class).single();
    }

    /** Compares with what the columns were guessed to mean. */
    void checkTables(String page) throws Exception {
        var request = post(page + "/description")
                .param("do", "check")
                .with(user(administrator))
                .with(csrf());
        jdbc.sql("select number, record, columns from import_part where import_id = :id::uuid")
                .param("id", page.replaceAll(".*/", ""))
                .query(row -> {
                    String part = "parts[" + row.getInt("number") + "]";
                    request.param(part + ".kind", row.getString("record"));
                    String[] columns = (String[]) row.getArray("columns").getArray();
                    for (int c = 0; c < columns.length; c++)
                        request.param(part + ".columns[" + c + "]", columns[c].equals("-") ? "" : columns[c]);
                });
        assertThat(web.perform(request).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo(page);
        worker.workOnNext();
    }
}
