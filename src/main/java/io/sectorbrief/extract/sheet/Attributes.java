package io.sectorbrief.extract.sheet;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;

/** Attributes by their local name, for strict and transitional workbooks differ in namespaces alone. */
final class Attributes {

    private Attributes() {}

    static Optional<String> text(XMLStreamReader element, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals(name)) {
                return Optional.of(element.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    static OptionalInt number(XMLStreamReader element, String name) {
        return text(element, name).stream().mapToInt(Integer::parseInt).findFirst();
    }

    static boolean isOn(XMLStreamReader element, String name) {
        return text(element, name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }
}
