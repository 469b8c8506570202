package io.sectorbrief.quality;

import io.sectorbrief.model.Exhibit;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Severity;
import io.sectorbrief.normalise.SecurityCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The suffix of a security code is one that a market or an index family has, in every table, recognised or not. */
final class CodeForm implements DocumentRule {

    private static final Pattern NUMBERED = Pattern.compile("(?<![0-9A-Za-z])(\\d{6})\\.[A-Z]{2,4}(?![0-9A-Za-z])");

    @Override
    public RuleDescription description() {
        return new RuleDescription(
                "code_form",
                Severity.WARN,
                List.of(),
                "The suffix of a security code is one that a market or an index family has");
    }

    @Override
    public List<Breach> breaches(DocumentView document) {
        Stream<Breach> captions =
                document.extraction().exhibits().stream().flatMap(exhibit -> caption(document, exhibit).stream());
        Stream<Breach> cells = CodeCell.contradicted(document).stream()
                .filter(cell -> !cell.code().namesAnExchange())
                .map(cell -> cell.breach(document, Message.of("code_form")));
        return Stream.concat(captions, cells).toList();
    }

    /** A code in a caption that no market or index family has: {@code (931071.GSI)}. */
    private static Optional<Breach> caption(DocumentView document, Exhibit exhibit) {
        Matcher code = NUMBERED.matcher(exhibit.caption());
        return code.find() && SecurityCode.parse(code.group()).isEmpty()
                ? Optional.of(Breach.on(
                                document.at(exhibit),
                                Message.of("code_form.caption").with("code", code.group()))
                        .printed(code.group())
                        .expected(Message.of("known_suffix").with("code", code.group(1) + ".CSI"))
                        .marking(document.shown(exhibit)))
                : Optional.empty();
    }
}
