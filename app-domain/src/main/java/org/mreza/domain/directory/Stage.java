package org.mreza.domain.directory;

/** How far what a project is to make has come; each comes after those before it. */
public enum Stage {
    /** Who will do what is written down. */
    CONCEPT,
    /** Money for it is agreed. */
    FUNDED,
    /** It is there. */
    IMPLEMENTED
}
