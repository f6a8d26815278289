package org.mreza.web.account;

/** One's own password, changed by somebody who knows it. */
public class OwnPasswordForm {

    private String current = "";
    private String password = "";

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
