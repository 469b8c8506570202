package io.sectorbrief.quality;

import io.sectorbrief.claim.Claim;
import io.sectorbrief.claim.Claims;
import io.sectorbrief.dataset.Datasets;
import io.sectorbrief.definition.Loaded;
import io.sectorbrief.definition.Problem;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Extraction;
import io.sectorbrief.model.Finding;
import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Status;
import io.sectorbrief.normalise.Entities;
import io.sectorbrief.observe.Observed;
import io.sectorbrief.observe.Observer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads and judges one document: observes its tables, reads its claims, asks every declared rule. Knows no other
 * document; what documents say of each other is {@link Reconciliation}'s business.
 */
public final class DocumentReview {

    private final Observer observer;
    private final Claims claims;
    private final Entities entities;
    private final QuotedCurrency currency;

    /** Broken claims and rules are left out; {@link #problems} tells of them. */
    public DocumentReview(Datasets datasets, Entities entities) {
        this.observer = new Observer(datasets, entities);
        this.claims = Claims.of(datasets).value();
        this.entities = entities;
        this.currency = new QuotedCurrency(datasets);
    }

    /** What is wrong with the claims and rules of the datasets, by file and line. */
    public static List<Problem> problems(Datasets datasets) {
        Loaded<Claims> claims = Claims.of(datasets);
        return Stream.concat(claims.problems().stream(), RuleCatalogue.problems(datasets).stream())
                .toList();
    }

    public Reviewed review(Document document, Extraction extraction) {
        Observed observed = observer.observe(document, extraction);
        var places = new SamePlace();
        List<Observation> cells = currency.settle(observed.observations(), observed.exhibits()).stream()
                .map(places::settle)
                .toList();
        List<Observation> good =
                cells.stream().filter(one -> one.status() == Status.ACCEPTED).toList();
        List<Claim> said = new ListedScopes(good).settle(claims.read(extraction.paragraphs()));
        List<Claim> met = new KnownSubjects(entities, extraction, good)
                .among(said).stream()
                        .filter(claim -> !claim.definition().rows().isRemainder(claim.subject()))
                        .toList();
        var prose = new ClaimObserver(document, extraction, entities, good);
        List<ReadClaim> read = prose.observe(met).stream()
                .map(claim -> new ReadClaim(claim.claim(), places.settle(claim.observation())))
                .toList();
        List<Observation> all = new ArrayList<>(cells);
        read.forEach(claim -> all.add(claim.observation()));
        var view = new DocumentView(document, extraction, observed.exhibits(), List.copyOf(all), read, entities);
        var doubts = new ReaderDoubts(all);
        List<Finding> findings = new ArrayList<>();
        extraction.findings().forEach(finding -> findings.add(doubts.laidOnWhatItConcerns(finding)));
        var told = ToldCells.of(extraction.findings());
        observed.findings().stream().filter(finding -> !told.repeats(finding)).forEach(findings::add);
        findings.addAll(places.findings());
        findings.addAll(prose.unread(met, read));
        findings.addAll(RuleBook.findings(view));
        var judgement = new Judgement(findings);
        List<Observation> judged =
                judgement.judge(all).stream().map(currency::mend).toList();
        return new Reviewed(observed.exhibits(), judged, judgement.judgeClaims(read), judgement.findings());
    }
}
