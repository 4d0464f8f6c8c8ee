package org.yingbao.testkit.boot;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * Somebody on localhost who speaks TLS under a certificate of its own, and says whether anybody trusted it. The key is
 * in a store that a bundle of Boot can read.
 */
public final class TlsListener implements AutoCloseable {

    /** Of the key store. */
    public static final String PASSWORD = "for-tests";

    private final Path store;
    private final SSLServerSocket socket;
    private final CountDownLatch trusted = new CountDownLatch(1);

    private TlsListener(Path store, SSLServerSocket socket) {
        this.store = store;
        this.socket = socket;
    }

    /** Listens on a free port; its key store is made in the folder. */
    public static TlsListener in(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = keyStore(folder);
        TlsListener listener = new TlsListener(store, (SSLServerSocket)
                context(store).getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofPlatform().name("tls-listener").daemon().start(listener::listen);
        return listener;
    }

    private static Path keyStore(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("localhost.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(keytool.toString(), "-genkeypair", "-alias", "localhost"));
        command.addAll(List.of("-keyalg", "EC", "-validity", "2", "-dname", "CN=localhost"));
        command.addAll(List.of("-ext", "san=dns:localhost,ip:127.0.0.1", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("keytool ended with " + exit);
        }
        return store;
    }

    /** The context of who holds the key in this store. */
    public static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = new FileInputStream(store.toFile())) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void listen() {
        while (!socket.isClosed()) {
            answer();
        }
    }

    private void answer() {
        try (SSLSocket client = (SSLSocket) socket.accept()) {
            client.startHandshake();
            if (client.getInputStream().read() >= 0) {
                trusted.countDown();
            }
        } catch (IOException notTrusted) {
            // Whoever comes next may.
        }
    }

    /** The PKCS 12 file with its key, under {@link #PASSWORD}. */
    public Path store() {
        return store;
    }

    /** Where it listens on localhost. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Is counted down once somebody has said something after the handshake. */
    public CountDownLatch trusted() {
        return trusted;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
