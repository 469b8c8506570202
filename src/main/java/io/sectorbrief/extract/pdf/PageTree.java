package io.sectorbrief.extract.pdf;

import io.sectorbrief.extract.pdf.threshold.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;

/**
 * The pages of a document in order, as its page tree has them and not as it counts them; one that is missing keeps its
 * place.
 */
final class PageTree {

    private final List<Optional<COSDictionary>> leaves = new ArrayList<>();
    private final Set<COSDictionary> branches = new HashSet<>();
    private final Set<COSDictionary> known = new HashSet<>();
    private final Iterator<PDPage> sound;
    private int next;

    PageTree(PDDocument document) {
        PDPageTree tree = document.getPages();
        branches.add(tree.getCOSObject());
        walk(tree.getCOSObject());
        // only now, for the library puts blank pages where some are missing
        tree.forEach(page -> known.add(page.getCOSObject()));
        this.sound = tree.iterator();
        if (tree.getCount() > leaves.size()) {
            // whatever it says, a number alone is no page
            leaves.add(Optional.empty());
        }
    }

    int size() {
        return leaves.size();
    }

    /** @throws IOException if it is missing */
    PDPage next() throws IOException {
        Optional<COSDictionary> leaf = leaves.get(next++);
        while (leaf.filter(known::contains).isPresent() && sound.hasNext()) {
            PDPage page = sound.next();
            if (page.getCOSObject() == leaf.get()) {
                return page;
            }
        }
        throw new IOException("it is missing in the file");
    }

    /** In the order of the library, which passes over what is no page; only it can make pages that share their fonts. */
    private void walk(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.KIDS);
        if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE)) && !node.containsKey(COSName.KIDS)) {
            leaves.add(Optional.of(node));
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size() && leaves.size() <= Limits.MOST_PAGES; i++) {
                add(array.getObject(i));
            }
        } else {
            leaves.add(Optional.empty());
        }
    }

    private void add(COSBase kid) {
        if (kid instanceof COSDictionary node && (!node.containsKey(COSName.KIDS) || branches.add(node))) {
            walk(node);
        } else {
            leaves.add(Optional.empty());
        }
    }
}
