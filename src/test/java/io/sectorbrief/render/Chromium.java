package io.sectorbrief.render;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window that shows one page, asked over its debugging protocol. */
final class Chromium implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A loaded machine takes its time to start a browser. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();
    private int asked;

    /** What happened on the page meanwhile. */
    private final Consumer<JsonNode> listener;

    private Chromium(Process process, URI page, Consumer<JsonNode> listener) {
        this.process = process;
        this.listener = listener;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** Where a Chromium is installed. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens an empty page; {@code listener} is told every event of the network, the log and the console. */
    static Chromium start(Path program, Path profile, Consumer<JsonNode> listener)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolveSibling("chromium.log").toFile())
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (long left = PATIENCE.toMillis(); left > 0 && !isWritten(port); left -= 100) {
            Thread.sleep(100);
        }
        Chromium chromium = new Chromium(process, page(Files.readAllLines(port).get(0)), listener);
        List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable")
                .forEach(domain -> chromium.ask(domain, Map.of()));
        return chromium;
    }

    private static boolean isWritten(Path port) throws IOException {
        return Files.isRegularFile(port) && Files.readAllLines(port).size() > 1;
    }

    private static URI page(String port) throws IOException {
        try (var in =
                URI.create("http://127.0.0.1:" + port + "/json/list").toURL().openStream()) {
            for (JsonNode target : JSON.readTree(in)) {
                if (target.path("type").asString().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asString());
                }
            }
        }
        throw new IOException("Chromium shows no page");
    }

    /** Shows a file on a screen of this width, and waits until it is loaded. */
    void show(Path file, int width) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
        ask("Page.navigate", Map.of("url", file.toUri().toString()));
        while (!evaluate("document.readyState").asString().equals("complete")
                || evaluate("location.href").asString().equals("about:blank")) {
            Thread.onSpinWait();
        }
    }

    /** What an expression comes to on the page. */
    JsonNode evaluate(String expression) {
        JsonNode answer = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Presses a key, as on a keyboard. */
    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            ask(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", "\r"));
        }
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        int id = ++asked;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        try {
            while (true) {
                JsonNode message = said.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("Chromium does not answer to " + method);
                }
                if (message.path("id").asInt(0) == id) {
                    return message.path("result");
                }
                listener.accept(message);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its helpers write into the profile until they have ended too. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit().join());
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                said.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(text);
        }
    }
}
