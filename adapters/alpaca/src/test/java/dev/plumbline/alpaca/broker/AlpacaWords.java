package dev.plumbline.alpaca.broker;

/// Answers as Alpaca gives them, for tests.
final class AlpacaWords {
  static final String ACCOUNT =
      """
      {"id":"7c3f1f0e-5a60-4c1e-9a5c-0d9b1a6c2f11","account_number":"PA3TEST00001","status":"ACTIVE",
       "currency":"USD","cash":"100000","equity":"100000","last_equity":"100000",
       "buying_power":"200000","trading_blocked":false,"account_blocked":false}
      """;

  static final String POSITION =
      """
      {"asset_id":"b0b6dd9d-8b9b-48a9-ba46-b9d54906e415","symbol":"SPY","asset_class":"us_equity",
       "qty":"10","side":"long","avg_entry_price":"201.15","current_price":"203"}
      """;

  static final String CLOCK =
      """
      {"timestamp":"2026-08-03T10:30:00.123456789-04:00","is_open":true,
       "next_open":"2026-08-04T09:30:00-04:00","next_close":"2026-08-03T16:00:00-04:00"}
      """;

  static final String BAR =
      """
      {"T":"b","S":"SPY","o":150.25,"h":150.5,"l":150.1,"c":150.3,"v":1200,"n":12,"vw":150.3,
       "t":"2026-08-03T14:30:00Z"}
      """;

  private AlpacaWords() {}

  /// An order.
  static String order(String id, String clientId, String status, String filled, String average) {
    return """
    {"id":"%s","client_order_id":"%s","created_at":"2026-08-03T14:30:00.123456789Z",
     "updated_at":"2026-08-03T14:30:00.125001002Z","submitted_at":"2026-08-03T14:30:00.121Z",
     "replaced_by":null,"replaces":null,"symbol":"SPY","asset_class":"us_equity","qty":"10",
     "filled_qty":"%s","filled_avg_price":%s,"order_class":"","type":"market","side":"buy",
     "time_in_force":"day","limit_price":null,"stop_price":null,"status":"%s","legs":null}
    """
        .formatted(id, clientId, filled, average == null ? "null" : "\"" + average + "\"", status);
  }

  /// A message of the stream of trade updates.
  static String update(String event, String price, String quantity, String order) {
    return """
    {"event":"%s","event_id":"01K1S9Z3J6W7Q2M4V8T5R0XNYB","timestamp":"2026-08-03T14:30:00.4Z",
     "execution_id":"0f4c1c5a-3f6e-4a63-9a0b-5b6d8a1f2c33","price":"%s","qty":"%s",
     "position_qty":"4","order":%s}
    """
        .formatted(event, price, quantity, order);
  }
}
