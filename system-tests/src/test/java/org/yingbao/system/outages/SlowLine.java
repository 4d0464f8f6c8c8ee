package org.yingbao.system.outages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** A line to a port of this machine on which answers can be made late. */
final class SlowLine implements AutoCloseable {

    private final ServerSocket listening;
    private final int target;
    private volatile Duration delay = Duration.ZERO;

    SlowLine(int target) {
        this.target = target;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** From now on each answer comes this much later. */
    void delay(Duration late) {
        delay = late;
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = listening.accept();
                Thread.ofVirtual().start(() -> connect(caller));
            }
        } catch (IOException closed) {
            // Nobody calls any more.
        }
    }

    private void connect(Socket caller) {
        try (caller;
                Socket answering = new Socket(InetAddress.getLoopbackAddress(), target)) {
            Thread questions = Thread.ofVirtual().start(() -> carry(caller, answering, false));
            carry(answering, caller, true);
            questions.interrupt();
        } catch (IOException away) {
            // The caller sees a closed connection, as it would without us.
        }
    }

    private void carry(Socket from, Socket to, boolean late) {
        byte[] some = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int size = in.read(some); size >= 0; size = in.read(some)) {
                if (late) {
                    Thread.sleep(delay);
                }
                out.write(some, 0, size);
                out.flush();
            }
        } catch (IOException gone) {
            // One side has closed; so do we.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
