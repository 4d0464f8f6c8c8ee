package org.yingbao.system.outages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Whether somebody listens on a port of this machine. */
final class Listening {

    private Listening() {}

    static void await(int port) {
        Awaitility.await("somebody listens on port " + port)
                .atMost(Duration.ofMinutes(2))
                .until(() -> isThere(port));
    }

    private static boolean isThere(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }
}
