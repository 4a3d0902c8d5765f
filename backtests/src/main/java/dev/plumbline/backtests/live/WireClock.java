package dev.plumbline.backtests.live;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import javax.net.SocketFactory;

/// Sockets that take the time: from the last read of the data stream to the last byte of an order
/// handed to the system.
final class WireClock extends SocketFactory {
  private static final String ORDER = "POST /v2/orders";
  private static final String DATA = "GET /v2/iex";

  private final LongConsumer orders;
  private volatile long dataNano;

  /// @param orders hears of each order's time in nanoseconds, once all of it is out
  WireClock(LongConsumer orders) {
    this.orders = orders;
  }

  @Override
  public Socket createSocket() {
    return new TimedSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return connected(host, port);
  }

  private Socket connected(InetAddress host, int port) throws IOException {
    Socket socket = new TimedSocket();
    socket.connect(new java.net.InetSocketAddress(host, port));
    return socket;
  }

  private final class TimedSocket extends Socket {
    private volatile boolean isData;
    private volatile boolean isOrder;
    private volatile long sinceNano;
    private volatile long writtenNano;

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          if (isOrder) {
            isOrder = false;
            orders.accept(writtenNano - sinceNano);
          }
          int count = in.read(bytes, offset, length);
          if (isData) {
            dataNano = System.nanoTime();
          }
          return count;
        }
      };
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          long told = dataNano;
          out.write(bytes, offset, length);
          if (begins(bytes, offset, length, ORDER)) {
            isOrder = true;
            sinceNano = told;
          } else if (begins(bytes, offset, length, DATA)) {
            isData = true;
          }
          writtenNano = System.nanoTime();
        }
      };
    }
  }

  private static boolean begins(byte[] bytes, int offset, int length, String word) {
    return length >= word.length()
        && new String(bytes, offset, word.length(), StandardCharsets.US_ASCII).equals(word);
  }
}
