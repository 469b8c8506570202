package io.sectorbrief.extract.sheet.xlsx;

import io.sectorbrief.extract.sheet.limit.SheetLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Finds the parts of an xlsx by their relations, whose names end alike in strict and transitional files. */
public final class WorkbookParts implements Closeable {

    static {
        ZipSecureFile.setMaxEntrySize(SheetLimits.PART_BYTES);
        ZipInputStreamZipEntrySource.setThresholdBytesForTempFiles(SheetLimits.PART_BYTES_IN_MEMORY);
    }

    private final OPCPackage parts;
    private final PackagePart workbook;

    private WorkbookParts(OPCPackage parts, PackagePart workbook) {
        this.parts = parts;
        this.workbook = workbook;
    }

    /**
     * Opens a workbook.
     *
     * @throws InvalidFormatException if it is none
     */
    public static WorkbookParts open(InputStream in) throws IOException, InvalidFormatException {
        OPCPackage parts = OPCPackage.open(in);
        PackageRelationship root = related(parts.getRelationships(), "/officeDocument")
                .orElseThrow(() -> new InvalidFormatException("It has no workbook."));
        return Optional.ofNullable(parts.getPart(root))
                .map(workbook -> new WorkbookParts(parts, workbook))
                .orElseThrow(() -> new InvalidFormatException("Its workbook is missing."));
    }

    /** What the workbook says of its sheets. */
    public InputStream workbook() throws IOException {
        return workbook.getInputStream();
    }

    /** A part of the workbook by the end of its relation's type, such as {@code /styles}; some are optional. */
    public Optional<InputStream> part(String type) throws IOException, InvalidFormatException {
        return stream(related(workbook.getRelationships(), type));
    }

    /** Whether a relation leads to a sheet; charts and dialogs have tabs too. */
    public boolean isSheet(String relation) {
        return Optional.ofNullable(workbook.getRelationship(relation))
                .map(found -> found.getRelationshipType().endsWith("/worksheet"))
                .orElse(true);
    }

    /**
     * The sheet of a relation.
     *
     * @throws InvalidFormatException if it is missing
     */
    public InputStream sheet(String relation) throws IOException, InvalidFormatException {
        return stream(Optional.ofNullable(workbook.getRelationship(relation)))
                .orElseThrow(() -> new InvalidFormatException("Its part is missing."));
    }

    @Override
    public void close() {
        parts.revert();
    }

    private Optional<InputStream> stream(Optional<PackageRelationship> relation)
            throws IOException, InvalidFormatException {
        if (relation.isEmpty()) {
            return Optional.empty();
        }
        PackagePart part = Optional.ofNullable(workbook.getRelatedPart(relation.get()))
                .orElseThrow(() -> new InvalidFormatException("Its part is missing."));
        return Optional.of(part.getInputStream());
    }

    private static Optional<PackageRelationship> related(PackageRelationshipCollection relations, String type) {
        return StreamSupport.stream(relations.spliterator(), false)
                .filter(relation -> relation.getTargetMode() == TargetMode.INTERNAL)
                .filter(relation -> relation.getRelationshipType().endsWith(type))
                .findFirst();
    }
}
