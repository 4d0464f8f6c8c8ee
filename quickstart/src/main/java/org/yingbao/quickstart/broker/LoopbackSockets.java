package org.yingbao.quickstart.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import org.apache.kafka.server.ServerSocketFactory;
import org.yingbao.quickstart.broker.EmbeddedBroker.NotStarted;

/**
 * The two sockets the node listens on, bound before Kafka starts: a taken port is known at once, and a free one that
 * was picked cannot be lost again.
 */
record LoopbackSockets(ServerSocketChannel broker, ServerSocketChannel controller)
        implements ServerSocketFactory, AutoCloseable {

    private static final int BACKLOG = 50;
    private static final int PROBE_MILLIS = 200;

    static LoopbackSockets bind(int port) {
        try {
            refuseIfAnswered(port);
            return new LoopbackSockets(listen(port), listen(0));
        } catch (IOException taken) {
            throw new NotStarted(takenMessage(port), taken);
        }
    }

    int brokerPort() {
        return broker.socket().getLocalPort();
    }

    int controllerPort() {
        return controller.socket().getLocalPort();
    }

    @Override
    public ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBuffer) throws IOException {
        ServerSocketChannel channel = address.getPort() == brokerPort() ? broker : controller;
        channel.configureBlocking(false);
        return channel;
    }

    @Override
    public void close() {
        try (broker;
                controller) {
            // Kafka closes what it was given; this is for the start that failed before.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocketChannel listen(int port) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            return channel.bind(new InetSocketAddress("localhost", port), BACKLOG);
        } catch (IOException taken) {
            channel.close();
            throw taken;
        }
    }

    /**
     * On some systems one can bind localhost beside another program that holds the port for all addresses, or for IPv6.
     */
    private static void refuseIfAnswered(int port) throws IOException {
        if (port == 0) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName("localhost")) {
            if (answers(new InetSocketAddress(address, port))) {
                throw new NotStarted(takenMessage(port));
            }
        }
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PROBE_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static String takenMessage(int port) {
        return "Port " + port + " on localhost is taken; choose another with --yingbao.kafka-port=...";
    }
}
