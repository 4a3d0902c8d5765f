package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Settings;
import dev.plumbline.alpacasim.broker.Balances;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// `/v2/account` and `/v2/account/configurations`.
final class AccountRoutes {
  private static final Decimal SHORT_MINIMUM = Decimal.of(2_000);
  private static final Set<String> MULTIPLIERS = Set.of("1", "2", "4");
  private static final int DAY_TRADE_DAYS = 7;

  private final Simulation simulation;

  AccountRoutes(Simulation simulation) {
    this.simulation = simulation;
  }

  /// The answer; null where the path is another's.
  Answer answer(Account account, Call call) {
    if (call.is("GET", "v2", "account")) {
      return Answer.ok(account(account));
    }
    if (call.is("GET", "v2", "account", "configurations")) {
      return Answer.ok(settings(account.settings()));
    }
    if (call.is("PATCH", "v2", "account", "configurations")) {
      account.settings(changed(account.settings(), call.object()));
      return Answer.ok(settings(account.settings()));
    }
    return null;
  }

  private ObjectNode account(Account account) {
    Balances figures = simulation.balances(account);
    Decimal equity = figures.equity();
    Decimal power = figures.buyingPower(account);
    ObjectNode json = Json.object();
    json.put("id", account.id());
    json.put("account_number", account.number());
    json.put("status", "ACTIVE");
    json.put("crypto_status", "ACTIVE");
    json.put("currency", "USD");
    Json.put(json, "cash", figures.cash());
    Json.put(json, "portfolio_value", equity);
    Json.put(json, "equity", equity);
    Json.put(json, "last_equity", account.lastEquity());
    Json.put(json, "long_market_value", figures.longValue());
    Json.put(json, "short_market_value", figures.shortValue());
    Json.put(json, "position_market_value", figures.longValue().subtract(figures.shortValue()));
    Json.put(json, "initial_margin", figures.initialMargin());
    Json.put(json, "maintenance_margin", figures.maintenanceMargin());
    Json.put(json, "last_maintenance_margin", account.lastMaintenance());
    Json.put(json, "buying_power", power);
    Json.put(json, "effective_buying_power", power);
    Json.put(json, "regt_buying_power", figures.regulationT());
    Json.put(json, "non_marginable_buying_power", figures.withoutMargin());
    Json.put(json, "options_buying_power", figures.withoutMargin());
    json.put("multiplier", Integer.toString(figures.multiplier()));
    for (String zero :
        List.of(
            "sma",
            "accrued_fees",
            "pending_reg_taf_fees",
            "pending_transfer_in",
            "pending_transfer_out",
            "intraday_adjustments",
            "daytrading_buying_power")) {
      json.put(zero, "0");
    }
    json.put("options_approved_level", 0);
    json.put("options_trading_level", 0);
    state(json, account, equity);
    return json;
  }

  /// What is no amount: dates, counts and switches.
  private void state(ObjectNode json, Account account, Decimal equity) {
    LocalDate today = TradingCalendar.dateOf(simulation.world().clock().now());
    LocalDate asOf =
        account.balanceDate() != null
            ? account.balanceDate()
            : simulation.world().calendar().previous(today).date();
    json.put("balance_asof", asOf.toString());
    json.put(
        "shorting_enabled",
        !account.settings().noShorting() && equity.isGreaterOrEqual(SHORT_MINIMUM));
    json.put("trading_blocked", false);
    json.put("transfers_blocked", false);
    json.put("account_blocked", false);
    json.put("trade_suspended_by_user", account.settings().suspended());
    long dayTrades =
        account.dayTrades().stream()
            .filter(d -> d.isAfter(today.minusDays(DAY_TRADE_DAYS)))
            .count();
    boolean rule = simulation.world().options().patternDayTradeRule();
    json.put("daytrade_count", rule ? dayTrades : 0);
    json.put("pattern_day_trader", rule && dayTrades > 3);
    Json.put(json, "created_at", account.created());
  }

  private static ObjectNode settings(Settings settings) {
    ObjectNode json = Json.object();
    json.put("disable_overnight_trading", settings.noOvernight());
    json.put("fractional_trading", settings.fractional());
    json.put("max_margin_multiplier", Integer.toString(settings.multiplier()));
    if (settings.optionsLevel() != null) {
      json.put("max_options_trading_level", settings.optionsLevel());
    } else {
      json.putNull("max_options_trading_level");
    }
    json.put("no_shorting", settings.noShorting());
    json.put("ptp_no_exception_entry", settings.noPartnershipEntry());
    json.put("suspend_trade", settings.suspended());
    json.put("trade_confirm_email", settings.confirmations());
    // gone in July 2026; older clients still require them
    json.put("dtbp_check", "entry");
    json.put("pdt_check", "entry");
    return json;
  }

  private static Settings changed(Settings old, ObjectNode body) {
    String multiplier = text(body, "max_margin_multiplier", Integer.toString(old.multiplier()));
    if (!MULTIPLIERS.contains(multiplier)) {
      throw Refusal.fields("invalid max_margin_multiplier: " + multiplier);
    }
    String mail = text(body, "trade_confirm_email", old.confirmations());
    if (!mail.equals("all") && !mail.equals("none")) {
      throw Refusal.fields("invalid trade_confirm_email: " + mail);
    }
    JsonNode level = body.get("max_options_trading_level");
    return new Settings(
        flag(body, "suspend_trade", old.suspended()),
        flag(body, "no_shorting", old.noShorting()),
        flag(body, "fractional_trading", old.fractional()),
        Integer.parseInt(multiplier),
        mail,
        flag(body, "ptp_no_exception_entry", old.noPartnershipEntry()),
        level == null || !level.isInt() ? old.optionsLevel() : Integer.valueOf(level.intValue()),
        flag(body, "disable_overnight_trading", old.noOvernight()));
  }

  private static boolean flag(ObjectNode body, String name, boolean otherwise) {
    JsonNode value = body.get(name);
    if (value == null || value.isNull()) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      throw Refusal.fields("invalid " + name);
    }
    return value.booleanValue();
  }

  private static String text(ObjectNode body, String name, String otherwise) {
    JsonNode value = body.get(name);
    return value == null || value.isNull() ? otherwise : value.asText();
  }
}
