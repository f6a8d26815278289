package org.mreza.domain.directory;

/** The addresses of services. */
public interface ServiceSlugs {

    /** The slug, or the first of slug-2, slug-3 and so on that no service has; others wait until the transaction ends. */
    String free(String slug);
}
