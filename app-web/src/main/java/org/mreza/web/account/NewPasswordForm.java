package org.mreza.web.account;

import jakarta.validation.constraints.Size;

/** A password that is chosen by a link, and the name of somebody who comes in. */
public class NewPasswordForm {

    @Size(max = 200)
    private String name = "";

    private String password = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
