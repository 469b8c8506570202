package io.sectorbrief.quality;

import java.util.List;

/** A rule about a document as a whole; it holds for every document and needs no declaration. */
interface DocumentRule {

    RuleDescription description();

    /** Every place where the document does not meet it. */
    List<Breach> breaches(DocumentView document);
}
