package io.sectorbrief.extract.sheet.xlsx;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;

/** Attributes by their local name, for strict and transitional workbooks differ in namespaces alone. */
public final class Attributes {

    private Attributes() {}

    public static Optional<String> text(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return Optional.of(element.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A whole number; a broken one is a broken part. */
    public static OptionalInt number(XMLStreamReader element, String name) {
        return text(element, name).stream().mapToInt(Integer::parseInt).findFirst();
    }

    public static boolean isOn(XMLStreamReader element, String name) {
        return text(element, name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }
}
