package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/// An algorithm's messages to people: LEAN's `Notify`.
///
/// They go out in live runs alone; a backtest sends none and answers false, as in LEAN. At most
/// thirty go out in an hour. A web address is posted to by Plumbline itself; e-mails, text messages
/// and Telegram go to the run's alerts, whose command or web address can pass them on. Source:
/// LEAN, `Common/Notifications/NotificationManager.cs`.
public final class NotificationManager {
  private static final int MOST_IN_AN_HOUR = 30;

  private final AlgorithmEngine engine;
  private final Deque<Long> sent = new ArrayDeque<>();

  NotificationManager(AlgorithmEngine engine) {
    this.engine = engine;
  }

  /// Sends an e-mail; false if it does not go out.
  public boolean email(String address, String subject, String message) {
    return send(new Notification(Notification.Kind.EMAIL, address, subject, message, Map.of()));
  }

  /// Sends a text message; false if it does not go out.
  public boolean sms(String phoneNumber, String message) {
    return send(new Notification(Notification.Kind.SMS, phoneNumber, "", message, Map.of()));
  }

  /// Posts data to a web address; false if it does not go out.
  public boolean web(String address, String data) {
    return web(address, data, Map.of());
  }

  /// Posts data to a web address with headers of one's own; false if it does not go out.
  public boolean web(String address, String data, Map<String, String> headers) {
    return send(new Notification(Notification.Kind.WEB, address, "", data, headers));
  }

  /// Sends a message through Telegram; false if it does not go out.
  public boolean telegram(String id, String message) {
    return send(new Notification(Notification.Kind.TELEGRAM, id, "", message, Map.of()));
  }

  private boolean send(Notification notification) {
    if (!engine.state().isLiveMode()) {
      return false;
    }
    long now = engine.timeKeeper().utcNs();
    while (!sent.isEmpty() && sent.getFirst() <= now - Nanos.HOUR) {
      sent.removeFirst();
    }
    if (sent.size() >= MOST_IN_AN_HOUR || !engine.notify(notification)) {
      return false;
    }
    sent.addLast(now);
    return true;
  }
}
