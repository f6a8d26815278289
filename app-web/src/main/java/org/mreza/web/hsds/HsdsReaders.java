package org.mreza.web.hsds;

import org.mreza.domain.hsds.HsdsReader;
import org.mreza.domain.shared.Language;
import org.mreza.web.security.PublicDirectory;
import org.mreza.web.security.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the reader of an answer, where the network has its directory open at all. */
@Component
class HsdsReaders {

    private final PublicDirectory directory;
    private final SiteAddress site;
    private final Language usual;

    HsdsReaders(PublicDirectory directory, SiteAddress site, @Value("${mreza.default-language:mk}") String usual) {
        this.directory = directory;
        this.site = site;
        this.usual = Language.ofTag(usual).orElse(Language.MK);
    }

    HsdsReader of(HsdsParameters asked) {
        directory.requireOpen();
        return new HsdsReader(asked.language(usual), site.absolute(""));
    }
}
