package io.sectorbrief.definition;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One definition file while it is read: what its nodes hold, where they stand, and what is wrong with them. */
record Source(String file, Problems problems) {

    Place place(Node node) {
        return place(node.getStartMark());
    }

    Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    void problem(Node node, String what, String mend) {
        problems.add(place(node), what, mend);
    }

    void wrongShape(Node node, String wanted, String mend) {
        problem(node, "expected " + wanted + ", found " + shape(node), mend);
    }

    /** The text of a scalar as written, whatever YAML would make of it. */
    Optional<String> scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        wrongShape(node, "a text", "write one value here, in quotes if it has ':' or '#' in it");
        return Optional.empty();
    }

    /** The items of a sequence; anything else is a list of one. */
    List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    /** What stands at a key that is not there. */
    Node nothing(Node at) {
        return new ScalarNode(Tag.NULL, "", at.getStartMark(), at.getEndMark(), ScalarStyle.PLAIN);
    }

    private static String shape(Node node) {
        return switch (node.getNodeId()) {
            case mapping -> "a mapping";
            case sequence -> "a list";
            default -> "a text";
        };
    }
}
