package io.sectorbrief.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Sets title, author and dates of a PDF from its identity, in the information dictionary and the XMP packet alike. */
final class Imprint {

    private static final String PRODUCER = "Sector Brief";

    /** PDF/A wants every property that is not in its own schemas described. */
    private static final String ACCESSIBILITY_SCHEMA = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    private Imprint() {}

    static void set(PDDocument document, Identity identity) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar dated = midnight(identity.dated());
        information.setCreationDate(dated);
        information.setModificationDate(dated);
        information.setTitle(identity.title());
        information.setAuthor(identity.author());
        information.setSubject(identity.subject());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        CRC32 seed = new CRC32();
        seed.update(identity.seed().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(seed.getValue());
        PDMetadata packet = new PDMetadata(document);
        packet.importXMPMetadata(xmp(identity).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
    }

    static Calendar midnight(LocalDate day) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private static String xmp(Identity identity) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <xmp:CreateDate>%sT00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%sT00:00:00Z</xmp:ModifyDate>
                <xmp:CreatorTool>%s</xmp:CreatorTool><pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>%s</rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(
                        escaped(identity.title()),
                        escaped(identity.author()),
                        escaped(identity.subject()),
                        identity.dated(),
                        identity.dated(),
                        PRODUCER,
                        PRODUCER,
                        ACCESSIBILITY_SCHEMA);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
