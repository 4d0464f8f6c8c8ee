package org.yingbao.quickstart.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;
import org.yingbao.quickstart.broker.EmbeddedBroker.NotStarted;

/**
 * A port on localhost that somebody asked for; 0 is any.
 *
 * @param setting by which another can be chosen
 */
public record LoopbackPort(int number, String setting) {

    private static final int HIGHEST = 65_535;
    private static final int PROBE_MILLIS = 200;

    public LoopbackPort {
        if (number < 0 || number > HIGHEST) {
            throw new NotStarted(setting + "=" + number + ": there are ports from 1 to " + HIGHEST);
        }
    }

    /** Throws {@link NotStarted} if another program has it. */
    public void refuseIfTaken() {
        refuseIfAnswered();
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress("localhost", number));
        } catch (IOException taken) {
            throw taken(taken);
        }
    }

    /**
     * On some systems one can bind localhost beside another program that holds the port for all addresses, or for IPv6.
     */
    void refuseIfAnswered() {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                if (number > 0 && answers(new InetSocketAddress(address, number))) {
                    throw taken(null);
                }
            }
        } catch (IOException nameless) {
            throw taken(nameless);
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

    NotStarted taken(@Nullable IOException cause) {
        return new NotStarted(
                "Port " + number + " on localhost is taken; choose another with " + setting + "=...", cause);
    }
}
