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
                .map(price -> new ImpliedPrice(price, years(table, price, arguments)))
                .toList();
    }

    private static List<Year> years(TableView table, Observation price, Arguments arguments) {
        return table.allInRow(price, arguments.text("multiple"))
                .flatMap(
                        multiple -> table
                                .beside(multiple, arguments.text("earnings"))
                                .map(earned -> new Year(multiple, earned))
                                .stream())
                .filter(year -> year.earnings().value().unit() == price.value().unit())
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
        List<Interval> implied =
                years.stream().flatMap(year -> year.price().stream()).toList();
        return implied.size() > 1 && !off().isEmpty()
                ? implied.stream()
                        .map(Optional::of)
                        .reduce((all, one) -> all.flatMap(common -> common.meeting(one.orElseThrow())))
                        .flatMap(Function.identity())
                : Optional.empty();
    }

    /** All that the row says of it. */
    List<Observation> observations() {
        var all = new ArrayList<Observation>(List.of(price));
        all.addAll(years.stream().map(Year::multiple).collect(Collectors.toList()));
        return all;
    }
}
