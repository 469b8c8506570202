package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.claim.Claim.PeriodFrom;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Message;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Origin;
import io.sectorbrief.model.Paragraph;
import io.sectorbrief.model.Severity;
import io.sectorbrief.model.SourceRef;
import io.sectorbrief.model.StableId;
import io.sectorbrief.model.Status;
import io.sectorbrief.model.Value;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.normalise.Folding;
import io.sectorbrief.normalise.Printed;
import io.sectorbrief.normalise.PrintedPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes observations of claims: gives each its period, its canonical subject and, from the document's tables, its spelling and code. */
final class ClaimObserver {

    static final String UNREAD = "claim_unread";

    private final Document document;
    private final String publisher;
    private final Entities entities;
    private final List<Observation> cells;
    private final ClaimPeriods periods;

    ClaimObserver(Document document, Extraction extraction, Entities entities, List<Observation> cells) {
        this.document = document;
        this.publisher = extraction.publisher().orElse("");
        this.entities = entities;
        this.cells = cells;
        this.periods = new ClaimPeriods(extraction, cells);
    }

    /** Those whose value could be read and whose period is known. */
    List<ReadClaim> observe(List<Claim> claims) {
        Set<Statement> told = new HashSet<>();
        return claims.stream()
                .flatMap(claim -> value(claim)
                        .flatMap(value ->
                                periods.of(claim).map(when -> new ReadClaim(claim, observation(claim, value, when))))
                        .stream())
                .filter(read -> told.add(Statement.of(read)))
                .toList();
    }

    /** What several patterns may read in one sentence, which is still one statement. */
    private record Statement(
            Paragraph in, String sentence, String dataset, String subject, String metric, Value value) {

        static Statement of(ReadClaim read) {
            Claim claim = read.claim();
            Observation seen = read.observation();
            return new Statement(
                    claim.paragraph(), claim.sentence(), seen.dataset(), seen.subject(), seen.metric(), seen.value());
        }
    }

    /** What was met but became no observation, unless another pattern read the same metric out of the same sentence. */
    List<Finding> unread(List<Claim> claims, List<ReadClaim> read) {
        Set<Claim> observed = read.stream().map(ReadClaim::claim).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> observed.stream().noneMatch(other -> saysTheSame(other, claim)))
                .flatMap(claim -> why(claim).map(why -> unread(claim, why)).stream())
                .toList();
    }

    private static boolean saysTheSame(Claim read, Claim claim) {
        return read.equals(claim)
                || (read.paragraph().equals(claim.paragraph())
                        && read.sentence().equals(claim.sentence())
                        && read.metric().equals(claim.metric())
                        && !(claim.value() instanceof Printed.Amount));
    }

    private Optional<Message> why(Claim claim) {
        if (claim.value() instanceof Printed.Unreadable unreadable) {
            return Optional.of(unreadable.why());
        }
        if (claim.value() instanceof Printed.Word word) {
            return Optional.of(Message.of("word_for_number").with("word", word.word()));
        }
        return value(claim)
                .filter(value -> claim.period() == PeriodFrom.ANYWHERE)
                .filter(value -> periods.of(claim).isEmpty())
                .map(value -> Message.of("claim_unread.period"));
    }

    private Finding unread(Claim claim, Message why) {
        Message message = Message.of(UNREAD)
                .with("metric", claim.metric())
                .with("subject", claim.subject())
                .with("printed", claim.raw())
                .part("why", why);
        return Breach.on(source(claim), message).printed(claim.raw()).finding(UNREAD, Severity.INFO);
    }

    private static Optional<Value> value(Claim claim) {
        if (claim.value() instanceof Printed.Amount amount) {
            return Optional.of(amount.quantity());
        }
        return claim.value() instanceof Printed.Range range ? Optional.of(range.middle()) : Optional.empty();
    }

    private Observation observation(Claim claim, Value value, PrintedPeriod when) {
        String named = entities.resolve(
                        claim.definition().subject(),
                        claim.subject(),
                        publisher,
                        when.period().last())
                .canonical();
        Optional<Observation> cell = cells.stream()
                .filter(other -> other.dataset().equals(claim.dataset()) && isSame(other, named))
                .findFirst();
        return new Observation(
                id(claim),
                claim.dataset(),
                cell.map(Observation::subject).orElse(named),
                claim.subject(),
                cell.flatMap(Observation::code),
                claim.metric(),
                claim.scope().or(() -> cell.flatMap(Observation::scope)),
                when.period(),
                Optional.of(when.covered())
                        .filter(days -> !days.equals(when.period().days())),
                value,
                Status.ACCEPTED,
                Origin.CLAIM,
                source(claim),
                List.of());
    }

    private static boolean isSame(Observation other, String subject) {
        return Folding.fold(other.subject()).equals(Folding.fold(subject));
    }

    private String id(Claim claim) {
        return StableId.within(
                document.sha256(),
                "claim",
                claim.paragraph().page(),
                claim.dataset(),
                claim.metric(),
                claim.scope(),
                claim.subject(),
                claim.raw(),
                claim.sentence(),
                claim.paragraph().boxes().stream().findFirst());
    }

    private SourceRef source(Claim claim) {
        return new SourceRef(
                document.sha256(),
                document.fileName(),
                Optional.of(Integer.toString(claim.page())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                claim.box(),
                claim.raw());
    }
}
