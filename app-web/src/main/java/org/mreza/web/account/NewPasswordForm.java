package org.mreza.web.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A password that is chosen by a link, and the name of somebody who comes in. */
public class NewPasswordForm {

    @Size(max = 200)
    private String name = "";

    private String password = "";

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
