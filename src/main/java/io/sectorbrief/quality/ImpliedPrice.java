package io.sectorbrief.quality;

import io.sectorbrief.model.Observation;
import io.sectorbrief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a company's multiples and earnings say of its price, beside the price that its row prints.
 *
 * @param price as printed
 * @param years each printed multiple with the earnings of its year
 */
record ImpliedPrice(Observation price, List<Year> years) {

    /** One year of a row. */
    record Year(Observation multiple, Observation earnings) {

        /** All prices that this multiple may be of; empty for a loss. */
        Optional<Interval> price() {
            return multiple.value() instanceof Quantity times && earnings.value() instanceof Quantity earned
                    ? Interval.roundedOrCut(times).times(Interval.of(earned))
                    : Optional.empty();
        }
    }

    /** One a row that prints a price, in reading order; years of a loss say nothing. */
    static List<ImpliedPrice> in(TableView table, Arguments arguments) {
        return table.of(arguments.text("price")).stream()
                .map(price -> new ImpliedPrice(
                        price,
                        years(table, price, arguments).stream()
                                .filter(year -> year.earnings().value().unit()
                                        == price.value().unit())
                                .toList()))
                .toList();
    }

    /** Years with a price of each row that prints none, in reading order. */
    static List<List<Year>> withoutPrice(TableView table, Arguments arguments) {
        String multiple = arguments.text("multiple");
        return table.of(multiple).stream()
                .filter(one ->
                        table.allInRow(one, arguments.text("price")).findAny().isEmpty())
                .filter(one -> table.allInRow(one, multiple).findFirst().equals(Optional.of(one)))
                .map(first -> years(table, first, arguments))
                .toList();
    }

    private static List<Year> years(TableView table, Observation inRow, Arguments arguments) {
        return table.allInRow(inRow, arguments.text("multiple"))
                .flatMap(
                        multiple -> table
                                .beside(multiple, arguments.text("earnings"))
                                .map(earned -> new Year(multiple, earned))
                                .stream())
                .filter(year -> year.price().isPresent())
                .toList();
    }

    /** The years whose multiple is not of the printed price. */
    List<Year> off() {
        return price.value() instanceof Quantity printed
                ? years.stream()
                        .filter(year -> year.price()
                                .filter(implied -> !implied.meets(Interval.of(printed)))
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Another price that all multiples agree on, where there are several and not all are of the printed one. */
    Optional<Interval> another() {
        return years.size() > 1 && !off().isEmpty() ? common(years) : Optional.empty();
    }

    /** The price that the multiples of these years agree on. */
    static Optional<Interval> common(List<Year> years) {
        return years.stream()
                .map(Year::price)
                .reduce((all, one) -> all.flatMap(common -> common.meeting(one.orElseThrow())))
                .flatMap(Function.identity());
    }

    /** All that the row says of it. */
    List<Observation> observations() {
        var all = new ArrayList<Observation>(List.of(price));
        all.addAll(years.stream().map(Year::multiple).collect(Collectors.toList()));
        return all;
    }
}
