package io.sectorbrief.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF the way PDF/A-3 wants them: named, dated, typed, and associated with the whole document. */
final class Envelope {

    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private final PDDocument document;
    private final Identity identity;

    Envelope(PDDocument document, Identity identity) {
        this.document = document;
        this.identity = identity;
    }

    void enclose(List<Enclosure> enclosures) throws IOException {
        if (enclosures.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Enclosure enclosure : enclosures) {
            PDComplexFileSpecification file = specification(enclosure);
            byName.put(enclosure.name(), file);
            associated.add(file.getCOSObject());
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(byName);
        var catalogue = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalogue);
        names.setEmbeddedFiles(tree);
        catalogue.setNames(names);
        catalogue.getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private PDComplexFileSpecification specification(Enclosure enclosure) throws IOException {
        var specification = new PDComplexFileSpecification();
        specification.setFile(enclosure.name());
        specification.setFileUnicode(enclosure.name());
        specification.setFileDescription(identity.title());
        PDEmbeddedFile file = embedded(enclosure);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(RELATIONSHIP, enclosure.kind().relationship());
        return specification;
    }

    private PDEmbeddedFile embedded(Enclosure enclosure) throws IOException {
        try (InputStream bytes = Files.newInputStream(enclosure.file())) {
            var file = new PDEmbeddedFile(document, bytes, COSName.FLATE_DECODE);
            Calendar dated = Imprint.midnight(identity.dated());
            file.setSubtype(enclosure.kind().type());
            file.setSize((int) Files.size(enclosure.file()));
            file.setCreationDate(dated);
            file.setModDate(dated);
            return file;
        }
    }
}
