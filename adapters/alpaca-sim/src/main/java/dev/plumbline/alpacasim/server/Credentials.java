package dev.plumbline.alpacasim.server;

import dev.plumbline.alpacasim.fault.Faults;
import dev.plumbline.alpacasim.stream.StreamContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.jetty.http.HttpFields;

/// Who asks.
final class Credentials {
  private static final String BEARER = "Bearer ";
  private static final String BASIC = "Basic ";

  private Credentials() {}

  /// The key pair of a request; null if it carries none, or one that is revoked.
  static String key(HttpFields headers, Faults faults) {
    String id = text(headers.get("APCA-API-KEY-ID"));
    String secret = text(headers.get("APCA-API-SECRET-KEY"));
    String authorization = text(headers.get("Authorization"));
    if (id.isEmpty() && authorization.startsWith(BASIC)) {
      String[] pair = basic(authorization.substring(BASIC.length()));
      id = pair[0];
      secret = pair[1];
    }
    if (id.isEmpty() && authorization.startsWith(BEARER)) {
      String token = authorization.substring(BEARER.length()).strip();
      return token.isEmpty() ? null : StreamContext.key("oauth", token);
    }
    return id.isEmpty() || secret.isEmpty() || faults.isRevoked(id)
        ? null
        : StreamContext.key(id, secret);
  }

  /// Whether a request carries anything that could be a key pair.
  static boolean any(HttpFields headers) {
    return headers.contains("APCA-API-KEY-ID") || headers.contains("Authorization");
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  private static String[] basic(String encoded) {
    try {
      String text = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      if (colon > 0) {
        return new String[] {text.substring(0, colon), text.substring(colon + 1)};
      }
    } catch (IllegalArgumentException e) {
      // not Base64: nobody we know
    }
    return new String[] {"", ""};
  }
}
