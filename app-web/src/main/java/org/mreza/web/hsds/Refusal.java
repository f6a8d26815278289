package org.mreza.web.hsds;

import org.springframework.http.HttpStatus;

/** A request that is not answered, and why, for whoever writes the program. */
class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String why;

    Refusal(HttpStatus status, String why) {
        super(why);
        this.status = status;
        this.why = why;
    }

    HttpStatus status() {
        return status;
    }

    String why() {
        return why;
    }
}
