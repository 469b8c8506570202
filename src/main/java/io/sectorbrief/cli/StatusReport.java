package io.sectorbrief.cli;

import io.sectorbrief.job.HeldBack;
import io.sectorbrief.job.NightStatus;
import io.sectorbrief.job.NightStatus.EditionStatus;
import io.sectorbrief.job.PastRun;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where things stand, for whoever looks in the morning after a red night. */
record StatusReport(PrintWriter out) {

    void print(NightStatus status) {
        out.println("Runs, the last one first");
        status.runs().forEach(this::print);
        out.println("Editions");
        status.editions().stream()
                .collect(Collectors.groupingBy(EditionStatus::brief, TreeMap::new, Collectors.toList()))
                .forEach(this::print);
        long waiting = status.quarantine().stream().mapToLong(HeldBack::count).sum();
        out.println("Quarantine: " + count(waiting, "observation"));
        status.quarantine().forEach(held -> line("  %5d  %-18s  %s", held.count(), held.rules(), held.document()));
        out.println("Refused: " + count(status.refused().size(), "file"));
        status.refused().forEach(refused -> out.println("  " + refused));
        if (waiting > 0 || !status.refused().isEmpty()) {
            out.println("Why, and where: sector-brief export findings --format csv");
        }
    }

    private void print(PastRun run) {
        String started =
                run.started().map(moment -> moment.withNano(0).toString()).orElse("");
        String took = run.took().map(StatusReport::spelled).orElse("");
        line(
                "  %4d  %s  %-8s  %-19s  %-11s  %s",
                run.number(), run.date(), word(run.outcome()), started, took, run.scope());
        run.trouble()
                .filter(trouble -> run.outcome() != PastRun.Outcome.DONE)
                .ifPresent(trouble -> out.println("        " + trouble));
    }

    private void print(String brief, List<EditionStatus> editions) {
        Map<String, Long> standings = editions.stream()
                .collect(Collectors.groupingBy(
                        edition -> word(edition.standing()), TreeMap::new, Collectors.counting()));
        String all = standings.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        out.println("  " + brief + ": " + all);
        editions.forEach(edition -> {
            String revision = edition.revision() == 0 ? "" : "revision " + edition.revision();
            line("    %-9s  %-9s  %s", edition.period(), word(edition.standing()), revision);
            edition.trouble().ifPresent(trouble -> out.println("        " + trouble));
        });
    }

    private void line(String pattern, Object... words) {
        out.println(String.format(Locale.ROOT, pattern, words).stripTrailing());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String spelled(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toSeconds() + " s";
    }
}
