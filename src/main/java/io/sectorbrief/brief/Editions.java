package io.sectorbrief.brief;

import io.sectorbrief.model.Edition;
import io.sectorbrief.model.Figure;
import io.sectorbrief.model.Period;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Decides whether figures make an edition: the first, the next revision, or none because it is published as it is. */
public final class Editions {

    private Editions() {}

    /**
     * What was published of a brief and period.
     *
     * @param edition the newest revision
     * @param fingerprint {@link Editions#fingerprint} of its figures
     */
    public record Published(Edition edition, String fingerprint) {}

    /** The edition to publish; empty if there are no figures or the same ones are published. */
    public static Optional<Edition> next(
            BriefDefinition definition, Period period, List<Figure> figures, Optional<Published> published) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        if (published.isEmpty()) {
            return Optional.of(new Edition(definition.name(), period, 1));
        }
        Published last = published.get();
        return last.fingerprint().equals(fingerprint(figures))
                ? Optional.empty()
                : Optional.of(
                        new Edition(definition.name(), period, last.edition().revision() + 1));
    }

    /** What figures say and rest on, as a SHA-256 in hex; the same figures in the same order have the same. */
    public static String fingerprint(List<Figure> figures) {
        return DigestUtils.sha256Hex(FiguresJson.lines(figures));
    }
}
