package org.mreza.web.directory.entry;

import org.springframework.stereotype.Component;

/** What both forms of a service need: filling, reading and showing them. */
@Component
record Entry(ServiceForms forms, ServiceFormReading reading, ServiceFormPages pages) {}
