package io.sectorbrief.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A real disk that loses power after so many steps. */
final class FailingDisk implements Disk {

    private final Disk disk = new Disk.Real();
    private int left;

    FailingDisk(int steps) {
        left = steps;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public void link(Path link, Path target) throws IOException {
        step();
        disk.link(link, target);
    }

    @Override
    public void write(Path file, String text) throws IOException {
        step();
        disk.write(file, text);
    }

    @Override
    public void delete(Path tree) throws IOException {
        step();
        disk.delete(tree);
    }

    @Override
    public void sync(Path folder) throws IOException {
        step();
        disk.sync(folder);
    }

    private void step() {
        if (left == 0) {
            throw new PowerCut();
        }
        left--;
    }
}
