package org.mreza.web.organization;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A function in an organization, as typed. */
public class ContactRow {

    private @Size(max = 200) @Nullable String job;
    private @Size(max = 200) @Nullable String personName;
    private @Nullable String personId;
    private @Size(max = 60) @Nullable String phone;
    private @Size(max = 254) @Nullable String email;

    private boolean withheld;

    public @Nullable String getJob() {
        return job;
    }

    public void setJob(@Nullable String job) {
        this.job = job;
    }

    public @Nullable String getPersonName() {
        return personName;
    }

    public void setPersonName(@Nullable String personName) {
        this.personName = personName;
    }

    public @Nullable String getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable String personId) {
        this.personId = personId;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /** Not to be read outside the network. */
    public boolean isWithheld() {
        return withheld;
    }

    public void setWithheld(boolean withheld) {
        this.withheld = withheld;
    }

    boolean isEmpty() {
        return job == null && personName == null && phone == null && email == null;
    }
}
