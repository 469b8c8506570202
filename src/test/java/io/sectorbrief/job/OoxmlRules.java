package io.sectorbrief.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of Office Open XML (ECMA-376, transitional), held against the parts of a workbook. */
final class OoxmlRules {

    private static final String SHELF = "org/apache/poi/schemas/ooxml/src/";
    private static final List<String> RULED = List.of(
            "xl/workbook\\.xml",
            "xl/worksheets/[^/]+\\.xml",
            "xl/tables/[^/]+\\.xml",
            "xl/styles\\.xml",
            "xl/sharedStrings\\.xml",
            "xl/drawings/[^/]+\\.xml",
            "xl/charts/[^/]+\\.xml",
            "docProps/app\\.xml",
            ".*\\.rels");

    private final Schema schema;

    /** Takes the schemas out of the jar that the build names, into a folder. */
    OoxmlRules(Path folder) throws IOException, SAXException {
        Path jar = Path.of(Optional.ofNullable(System.getProperty("ooxml.rules"))
                .orElseThrow(() -> new IllegalStateException("name the jar of poi-ooxml-full by -Dooxml.rules")));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(one ->
                            one.getName().startsWith(SHELF) && one.getName().endsWith(".xsd"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(entry.getName().substring(SHELF.length())));
                }
            }
        }
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Stream.of(
                                "sml.xsd",
                                "dml-spreadsheetDrawing.xsd",
                                "dml-chart.xsd",
                                "opc-relationships.xsd",
                                "shared-documentPropertiesExtended.xsd")
                        .map(name -> new StreamSource(folder.resolve(name).toFile()))
                        .toArray(StreamSource[]::new));
    }

    /** Every part that breaks a rule, and which. */
    List<String> broken(Path workbook) throws IOException {
        List<String> broken = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                if (RULED.stream().anyMatch(part.getName()::matches)) {
                    try (InputStream in = zip.getInputStream(part)) {
                        schema.newValidator().validate(new StreamSource(in));
                    } catch (SAXException e) {
                        broken.add(part.getName() + ": " + e.getMessage());
                    }
                }
            }
        }
        return broken;
    }
}
