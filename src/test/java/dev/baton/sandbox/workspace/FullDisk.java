package dev.baton.sandbox.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file on a disk that can be full: then as much of what is written gets there as fits, as on a real one. */
final class FullDisk implements SeekableByteChannel {

    private final SeekableByteChannel file;
    int room = Integer.MAX_VALUE;
    boolean stuck;

    FullDisk(SeekableByteChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int fits = Math.min(room, bytes.remaining());
        room -= fits;
        int written = file.write(bytes.slice(bytes.position(), fits));
        if (written < bytes.remaining()) {
            throw new IOException("No space left on device");
        }
        bytes.position(bytes.limit());
        return written;
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        if (stuck) {
            throw new IOException("Input/output error");
        }
        file.truncate(size);
        return this;
    }

    @Override
    public SeekableByteChannel position(long wanted) throws IOException {
        file.position(wanted);
        return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
