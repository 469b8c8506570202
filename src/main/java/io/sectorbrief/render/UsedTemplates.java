package io.sectorbrief.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The templates that some briefs are laid out with: those of all briefs, those of their own sections and brands, and what these
 * import. A section or a brand that only other briefs have is not among them.
 */
public final class UsedTemplates implements Predicate<String> {

    /** A template that not every brief is laid out with: of a section, or of the brief this folder is named after. */
    private static final Pattern OWN =
            Pattern.compile("(?:(?:xlsx/)?sections/([^/]+)\\.ftl[hx]?)|(?:briefs/([^/]+)/.*)");

    private static final Pattern NAMED = Pattern.compile("\"/([^\"]+\\.ftl[hx]?)\"");

    private final Set<String> used = new TreeSet<>();

    /**
     * Of a folder of templates.
     *
     * @throws RenderException if it cannot be read
     */
    public UsedTemplates(Path folder, Collection<String> briefs, Collection<String> sections) {
        Deque<String> found = new ArrayDeque<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> isTheirs(name, briefs, sections))
                    .forEach(found::add);
            while (!found.isEmpty()) {
                String name = found.pop();
                if (used.add(name) && Files.isRegularFile(folder.resolve(name))) {
                    NAMED.matcher(Files.readString(folder.resolve(name)))
                            .results()
                            .map(reference -> reference.group(1))
                            .forEach(found::push);
                }
            }
        } catch (IOException e) {
            throw new RenderException("cannot read the templates in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTheirs(String name, Collection<String> briefs, Collection<String> sections) {
        var own = OWN.matcher(name);
        if (!own.matches()) {
            return true;
        }
        MatchResult of = own.toMatchResult();
        return of.group(1) == null ? briefs.contains(of.group(2)) : sections.contains(of.group(1));
    }

    /** Whether the template of this path, from the folder, is used. */
    @Override
    public boolean test(String name) {
        return used.contains(name);
    }
}
