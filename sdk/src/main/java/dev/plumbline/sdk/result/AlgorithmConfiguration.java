package dev.plumbline.sdk.result;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What an algorithm was set up with.
///
/// @param name the algorithm's name for people
/// @param tags words that the author attached
/// @param accountCurrency currency of the account, such as `USD`
/// @param brokerage LEAN's number of the brokerage model
/// @param accountType LEAN's number of the account type: 0 margin, 1 cash
/// @param parameters parameters by name
/// @param startDate first instant, algorithm's time zone
/// @param endDate last instant, algorithm's time zone
/// @param tradingDaysPerYear days that a year of returns has
public record AlgorithmConfiguration(
    String name,
    List<String> tags,
    String accountCurrency,
    int brokerage,
    int accountType,
    SequencedMap<String, String> parameters,
    LocalDateTime startDate,
    LocalDateTime endDate,
    int tradingDaysPerYear) {
  /// Copies tags and parameters.
  public AlgorithmConfiguration {
    tags = List.copyOf(tags);
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
  }
}
