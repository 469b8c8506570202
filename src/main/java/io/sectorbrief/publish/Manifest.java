package io.sectorbrief.publish;

import io.sectorbrief.brief.BriefModel;
import io.sectorbrief.brief.NumberedSource;
import io.sectorbrief.brief.SectionModel;
import io.sectorbrief.intake.Fingerprint;
import io.sectorbrief.model.Document;
import io.sectorbrief.model.Severity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an edition consists of and comes from, as {@code manifest.json}: no clock and no machine in it. */
final class Manifest {

    static final String FILE = "manifest.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Manifest() {}

    /**
     * The manifest of a folder of rendered files.
     *
     * @param run what identifies the run: business date, scope
     */
    static String of(BriefModel model, Path folder, Map<String, String> run) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("brief", model.edition().brief())
                .put("period", model.edition().period().token())
                .put("revision", model.edition().revision())
                .put("title", model.definition().title())
                .put("complete", model.complete())
                .put("draft", model.remarks().draft());
        if (model.remarks().draft()) {
            var missing = node.putArray("missing");
            model.remarks().shortfalls().forEach(shortfall -> missing.add(shortfall.text()));
        }
        model.dataCutOff().ifPresent(day -> node.put("dataCutOff", day.toString()));
        var sections = node.putArray("sections");
        for (SectionModel section : model.sections()) {
            sections.addObject()
                    .put("section", section.name())
                    .put("status", section.status().token());
        }
        files(node, folder);
        documents(node, model);
        ObjectNode identity = node.putObject("run");
        run.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fact -> identity.put(fact.getKey(), fact.getValue()));
        ObjectNode findings = node.putObject("findings");
        Stream.of(Severity.ERROR, Severity.WARN, Severity.INFO)
                .forEach(severity -> findings.put(severity.token(), model.findings(severity)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    /** The revision a folder's manifest tells; 0 if it has none that can be read. */
    static int revision(Path folder) throws IOException {
        return read(folder).map(OnShelf::revision).orElse(0);
    }

    /** What a folder holds by its manifest; empty if it has none that can be read. */
    static Optional<OnShelf> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode manifest = JSON.readTree(Files.readString(file));
            Map<String, String> run = new TreeMap<>();
            manifest.path("run")
                    .properties()
                    .forEach(fact -> run.put(fact.getKey(), fact.getValue().asString()));
            int revision = manifest.path("revision").asInt(0);
            return revision > 0 ? Optional.of(new OnShelf(revision, run, state(folder, manifest))) : Optional.empty();
        } catch (JacksonException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static OnShelf.State state(Path folder, JsonNode manifest) throws IOException {
        for (JsonNode file : manifest.path("files")) {
            Path there = folder.resolve(file.path("name").asString());
            if (!Files.isRegularFile(there)
                    || Files.size(there) != file.path("size").asLong()) {
                return OnShelf.State.TORN;
            }
        }
        return OnShelf.State.WHOLE;
    }

    private static void files(ObjectNode node, Path folder) throws IOException {
        var files = node.putArray("files");
        for (Path file : rendered(folder)) {
            files.addObject()
                    .put("name", file.getFileName().toString())
                    .put("sha256", Fingerprint.sha256(file))
                    .put("size", Files.size(file));
        }
    }

    private static List<Path> rendered(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals(FILE))
                    .sorted()
                    .toList();
        }
    }

    private static void documents(ObjectNode node, BriefModel model) {
        var documents = node.putArray("documents");
        for (NumberedSource numbered : model.sources()) {
            Document document = numbered.source().document();
            documents
                    .addObject()
                    .put("number", numbered.number())
                    .put("file", document.fileName())
                    .put("sha256", document.sha256());
        }
        var refused = node.putArray("refused");
        model.refused()
                .forEach(one -> refused.addObject()
                        .put("file", one.file())
                        .put("reason", one.refusal().reason()));
    }
}
