package org.mreza.web.importing.file.hsds;

/**
 * A table of a package.
 *
 * @param path of its entry in the zip
 * @param file as the package calls it
 */
record PackageTable(String path, String file, String delimiter) {}
