package dev.plumbline.sdk.chart;

/// A colour of a series: red, green and blue from 0 to 255, or no colour, left to whoever draws.
///
/// @param red 0 to 255; -1 in [#EMPTY]
/// @param green 0 to 255; -1 in [#EMPTY]
/// @param blue 0 to 255; -1 in [#EMPTY]
public record Color(int red, int green, int blue) {
  /// No colour.
  public static final Color EMPTY = new Color(-1, -1, -1);

  /// #000000.
  public static final Color BLACK = new Color(0, 0, 0);

  /// #FF0000.
  public static final Color RED = new Color(255, 0, 0);

  /// #008000.
  public static final Color GREEN = new Color(0, 128, 0);

  /// #0000FF.
  public static final Color BLUE = new Color(0, 0, 255);

  /// #FFA500.
  public static final Color ORANGE = new Color(255, 165, 0);

  /// #808080.
  public static final Color GRAY = new Color(128, 128, 128);

  /// Rejects shares outside 0 to 255.
  public Color {
    boolean none = red == -1 && green == -1 && blue == -1;
    if (!none && (outside(red) || outside(green) || outside(blue))) {
      throw new IllegalArgumentException(
          "Colour (%d, %d, %d): each share must be 0 to 255".formatted(red, green, blue));
    }
  }

  private static boolean outside(int share) {
    return share < 0 || share > 255;
  }

  /// Whether this is no colour.
  public boolean isEmpty() {
    return red < 0;
  }

  /// `#RRGGBB`, or an empty text for no colour.
  public String text() {
    return isEmpty() ? "" : "#%02X%02X%02X".formatted(red, green, blue);
  }
}
