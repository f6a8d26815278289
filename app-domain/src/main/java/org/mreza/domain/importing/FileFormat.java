package org.mreza.domain.importing;

/** What a file is, by what is in it and not by its name. */
public enum FileFormat {
    CSV,
    XLSX,
    /** A zip of CSV tables with a datapackage.json, as Open Referral HSDS has it. */
    HSDS_PACKAGE,
    /** JSON as Open Referral HSDS has it. */
    HSDS_JSON;

    /** Whether its columns are known without being told. */
    public boolean standard() {
        return this == HSDS_PACKAGE || this == HSDS_JSON;
    }
}
