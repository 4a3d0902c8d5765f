package dev.plumbline.sdk.order;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash of all orders of a run: equal hashes mean equal orders in every field.
///
/// It is the MD5 of the orders as LEAN serialises them after rounding their prices, joined by
/// commas. The text is hashed piece by piece and never held as a whole; unlike LEAN, nothing is
/// rounded in place. Source: LEAN, `Common/Extensions.cs`, `GetHash(IDictionary<int, Order>)`.
public final class OrderListHash {
  private static final int PIECE = 1 << 16;
  private static final int ROOM_FOR_ONE = 4096;

  private OrderListHash() {}

  /// The hash, 32 lower-case hexadecimal digits; of no orders `d41d8cd98f00b204e9800998ecf8427e`.
  ///
  /// @param orders all orders, ascending by id
  /// @throws IllegalArgumentException if the ids do not ascend
  public static String of(Iterable<? extends Order> orders) {
    MessageDigest md5 = md5();
    JsonBytes piece = new JsonBytes(PIECE + ROOM_FOR_ONE);
    OrderJson json = new OrderJson(piece, true);
    int last = 0;
    boolean first = true;
    for (Order order : orders) {
      if (!first && order.id() <= last) {
        throw new IllegalArgumentException(
            "Orders not ascending by id: " + order.id() + " after " + last);
      }
      if (!first) {
        piece.raw(',');
      }
      json.write(order);
      first = false;
      last = order.id();
      if (piece.size() >= PIECE) {
        update(md5, piece);
      }
    }
    update(md5, piece);
    return HexFormat.of().formatHex(md5.digest());
  }

  private static void update(MessageDigest md5, JsonBytes piece) {
    md5.update(piece.bytes(), 0, piece.size());
    piece.clear();
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "This Java runtime lacks MD5, which every runtime must have", e);
    }
  }
}
