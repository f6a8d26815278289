package org.mreza.persistence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.account.PasswordHashing;
import org.mreza.domain.account.PasswordStrength;
import org.mreza.domain.account.Sessions;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.Part;
import org.mreza.domain.importing.ReadAs;
import org.mreza.domain.importing.TableFiles;
import org.mreza.domain.importing.reading.ImportField;
import org.mreza.domain.importing.reading.ImportWords;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.importing.reading.SheetRow;
import org.mreza.domain.paper.CheckedFile;
import org.mreza.domain.paper.FileCheck;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperLimits;
import org.mreza.domain.retention.RetentionPeriods;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Encryption;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the domain asks of the web, without a web: quick, and good for nothing but tests. */
@TestConfiguration(proxyBeanMethods = false)
class OutsideDomain {

    @Bean
    LinkTokens linkTokens() {
        return link -> "token-of-" + link;
    }

    @Bean
    Encryption encryption() {
        return new Encryption() {
            @Override
            public String encrypt(String plain) {
                return "turned " + new StringBuilder(plain).reverse();
            }

            @Override
            public String decrypt(String kept) {
                return kept.startsWith("turned ")
                        ? new StringBuilder(kept.substring(7)).reverse().toString()
                        : kept;
            }

            @Override
            public String hash(String plain) {
                return "hash of " + plain.hashCode();
            }
        };
    }

    @Bean
    PasswordStrength passwordStrength() {
        return (password, context) -> password.startsWith("password");
    }

    @Bean
    PasswordHashing passwordHashing() {
        return new PasswordHashing() {
            @Override
            public String hash(String password) {
                return "plain " + password;
            }

            @Override
            public boolean matches(String password, String hash) {
                return hash.equals("plain " + password);
            }

            @Override
            public void pretend(String password) {}
        };
    }

    @Bean
    RetentionPeriods retentionPeriods() {
        return kept -> Duration.ofDays(10);
    }

    @Bean
    Sessions sessions() {
        return new Sessions() {
            @Override
            public List<SignedIn> of(AccountId account) {
                return List.of();
            }

            @Override
            public void end(AccountId account, String handle) {}

            @Override
            public void endAll(AccountId account) {}

            @Override
            public void endOthers(AccountId account, String currentSession) {}
        };
    }

    @Bean
    ImportWords importWords() {
        return new ImportWords() {
            @Override
            public Optional<String> code(String group, String word) {
                return Optional.of(word);
            }

            @Override
            public Optional<String> field(RecordKind kind, String heading) {
                return kind.field(heading).map(ImportField::key);
            }
        };
    }

    @Bean
    TableFiles tableFiles() {
        return new TableFiles() {
            @Override
            public Seen look(Path file, ReadAs readAs) {
                return new Seen(FileFormat.CSV, readAs, List.of());
            }

            @Override
            public void each(Path file, Import told, Part part, Consumer<SheetRow> to) {}
        };
    }

    @Bean
    FileCheck fileCheck() {
        return sent -> new CheckedFile(PaperKind.TXT, sent, 1, "0".repeat(64), null);
    }

    @Bean
    PaperLimits paperLimits() {
        return new PaperLimits() {
            @Override
            public int mostOfMeeting() {
                return 200;
            }

            @Override
            public long largestFile() {
                return 1_000_000;
            }
        };
    }
}
