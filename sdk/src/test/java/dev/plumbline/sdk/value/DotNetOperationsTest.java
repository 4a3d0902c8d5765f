package dev.plumbline.sdk.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.LongSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A million operations, bit for bit as C# did them.
///
/// The constants are hashes of results that the same draws gave in C# (`System.Decimal` as in .NET
/// since Core 3.0, run in Mono 6.8), including overflows and the sign of zero.
class DotNetOperationsTest {
  private static final int OPERATIONS = 100_000;
  private static final int FAILED = 7;

  private long state;
  private long hash;

  @BeforeEach
  void seed() {
    state = 88_172_645_463_325_252L;
    hash = 17;
  }

  @Test
  void addsAsDotNet() {
    repeat(() -> of(operand().add(operand())));
    assertEquals(0x77D0_7A25_FAA2_FB04L, hash);
  }

  @Test
  void subtractsAsDotNet() {
    repeat(() -> of(operand().subtract(operand())));
    assertEquals(0xD8A6_6E0D_2760_CA53L, hash);
  }

  @Test
  void multipliesAsDotNet() {
    repeat(() -> of(operand().multiply(operand())));
    assertEquals(0x45CA_0A33_811D_8E1CL, hash);
  }

  @Test
  void dividesAsDotNet() {
    repeat(() -> of(operand().divide(operand())));
    assertEquals(0x4EEA_B2A1_D69F_D3A0L, hash);
  }

  @Test
  void takesRemaindersAsDotNet() {
    repeat(() -> of(narrow(operand()).remainder(narrow(operand()))));
    assertEquals(0xA068_EA09_E877_208DL, hash);
  }

  @Test
  void comparesAsDotNet() {
    repeat(() -> operand().compareTo(operand()));
    assertEquals(0x7F41_41DC_D31E_E626L, hash);
  }

  @Test
  void roundsAsDotNet() {
    repeat(() -> of(operand().round(places())));
    repeat(() -> of(operand().roundAwayFromZero(places())));
    assertEquals(0x13F3_056E_9426_5230L, hash);
  }

  @Test
  void findsIntegersAsDotNet() {
    repeat(() -> of(operand().floor()));
    repeat(() -> of(operand().ceiling()));
    repeat(() -> of(operand().truncate()));
    assertEquals(0x7BA8_6F45_925A_DF24L, hash);
  }

  @Test
  void normalizesAsDividingByOneWithAllItsZerosDoes() {
    repeat(() -> of(operand().normalize()));
    assertEquals(0x122A_EB04_ADB2_5D9CL, hash);
  }

  @Test
  void takesDoublesAsDotNet() {
    repeat(() -> of(Decimal.ofDouble(number())));
    assertEquals(0xADAF_FBE2_DEED_1CA4L, hash);
  }

  @Test
  void givesDoublesAsDotNet() {
    repeat(() -> Double.doubleToRawLongBits(narrow(operand()).doubleValue()));
    assertEquals(0xECAB_CC09_495C_EA7CL, hash);
  }

  private void repeat(LongSupplier operation) {
    for (int i = 0; i < OPERATIONS; i++) {
      long result;
      try {
        result = operation.getAsLong();
      } catch (ArithmeticException e) {
        result = FAILED;
      }
      hash = hash * 31 + result;
    }
  }

  private static long of(Decimal d) {
    long flags = (d.flags() & Decimal.SIGN) | d.scale() << 16;
    return (d.lo() * 31 + d.hi()) * 31 + flags;
  }

  /// Coefficients of 0 to 96 bits: random, all ones, small, or with trailing zeros.
  private Decimal operand() {
    long a = next();
    long b = next();
    long c = next();
    int bits = (int) (c >>> 8 & 127) % 97;
    long low = bits == 0 ? 0 : bits >= 64 ? a : a >>> 64 - bits;
    int high = bits <= 64 ? 0 : (int) (b >>> 32 >>> 96 - bits);
    switch ((int) (c & 7)) {
      case 0 -> {
        low = bits == 0 ? 0 : bits >= 64 ? -1 : -1L >>> 64 - bits;
        high = bits <= 64 ? 0 : (int) (0xFFFF_FFFFL >>> 96 - bits);
      }
      case 1 -> {
        low &= 0xFFFF;
        high = 0;
      }
      case 2 -> {
        low = (a & 0xF_FFFF) * ((long) Math.pow(10, (double) ((c >>> 16 & 15) % 13)));
        high = 0;
      }
      default -> {}
    }
    int scale = (int) (c >>> 24 & 127) % 29;
    return new Decimal(high, low, (c >>> 40 & 1) == 1 ? Decimal.SIGN | scale : scale);
  }

  private static Decimal narrow(Decimal d) {
    return new Decimal(0, d.lo() & Long.MAX_VALUE, d.flags());
  }

  private double number() {
    long a = next();
    double magnitude = (a >>> 11) * 0x1p-53 / 1E32;
    for (long k = next() >>> 58; k > 0; k--) {
      magnitude *= 10;
    }
    return (a & 1) == 1 ? -magnitude : magnitude;
  }

  private int places() {
    return (int) (next() >>> 57) % 29;
  }

  /// xorshift64*.
  private long next() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return state * 2_685_821_657_736_338_717L;
  }
}
