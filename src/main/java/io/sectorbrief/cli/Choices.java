package io.sectorbrief.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option, as help shows them and users type them, in any case. */
record Choices<E extends Enum<E>>(Class<E> kind) implements ITypeConverter<E> {

    @Override
    public E convert(String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(choice -> choice.toString().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no '" + text + "'; there are " + all()));
    }

    private String all() {
        return Arrays.stream(kind.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", "));
    }
}
