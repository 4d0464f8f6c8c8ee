package org.yingbao.quickstart.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * The two sockets the node listens on, bound before Kafka starts: a taken port is known at once, and a free one that
 * was picked cannot be lost again.
 */
record LoopbackSockets(ServerSocketChannel broker, ServerSocketChannel controller)
        implements ServerSocketFactory, AutoCloseable {

    private static final int BACKLOG = 50;

    static LoopbackSockets bind(int port) {
        LoopbackPort asked = new LoopbackPort(port, "--yingbao.kafka-port");
        asked.refuseIfAnswered();
        try {
            return new LoopbackSockets(listen(port), listen(0));
        } catch (IOException taken) {
            throw asked.taken(taken);
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
}
