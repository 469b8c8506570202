package io.sectorbrief.job;

import io.sectorbrief.extract.pdf.ExtractionPermission;
import io.sectorbrief.store.StoreServer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What an installation sets once, the way Spring Boot takes settings: {@code application.yaml} beside the program or in
 * {@code config/}, a system property, or an environment variable.
 *
 * @param extractionPermission {@code reading.extraction-permission: respect|ignore}
 * @param readingTime {@code reading.time-limit}: how long reading one document may take
 * @param historyDays {@code history.keep-days}: how long the history of the runs is kept, in days
 * @param store {@code store.url}, {@code store.user}, {@code store.password}: where the store lies; empty if below the output
 */
public record Settings(
        ExtractionPermission extractionPermission, Duration readingTime, int historyDays, Optional<StoreServer> store) {

    private static final String EXTRACTION_PERMISSION = "reading.extraction-permission";
    private static final String READING_TIME = "reading.time-limit";
    private static final String HISTORY_DAYS = "history.keep-days";
    private static final String STORE = "store.";

    /** A year and a month: what happened a year ago can still be looked up. */
    private static final String YEAR_AND_MONTH = "400";

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException naming a setting that has none of its values
     */
    public static Settings load() {
        var environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new Settings(
                permission(environment.getProperty(EXTRACTION_PERMISSION, "respect")),
                time(environment.getProperty(READING_TIME, "5m")),
                days(environment.getProperty(HISTORY_DAYS, YEAR_AND_MONTH)),
                store(environment));
    }

    private static Optional<StoreServer> store(Environment environment) {
        return Optional.ofNullable(environment.getProperty(STORE + "url"))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(url -> new StoreServer(
                        url,
                        environment.getProperty(STORE + "user", ""),
                        environment.getProperty(STORE + "password", "")));
    }

    private static ExtractionPermission permission(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "respect" -> ExtractionPermission.RESPECT;
            case "ignore" -> ExtractionPermission.IGNORE;
            default ->
                throw new IllegalArgumentException(
                        EXTRACTION_PERMISSION + ": '" + text + "' is neither respect nor ignore");
        };
    }

    private static Duration time(String text) {
        try {
            return Optional.of(DurationStyle.detectAndParse(text.strip()))
                    .filter(time -> time.compareTo(Duration.ofSeconds(1)) >= 0)
                    .orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    READING_TIME + ": '" + text + "' is no time of a second or more, such as 90s or 5m", e);
        }
    }

    private static int days(String text) {
        if (!text.strip().matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(HISTORY_DAYS + ": '" + text + "' is no number of days");
        }
        return Integer.parseInt(text.strip());
    }

    /** How a document is read that was given up for its time: with another limit it is read again. */
    String readingInTime() {
        return reading() + ", within " + readingTime.toSeconds() + " s";
    }

    /** How documents are read under them: what was read otherwise is read again. */
    String reading() {
        return "program " + ProgramDigest.READING.digest() + ", extraction permission "
                + extractionPermission.name().toLowerCase(Locale.ROOT);
    }
}
