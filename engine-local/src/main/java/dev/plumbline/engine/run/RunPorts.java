package dev.plumbline.engine.run;

import dev.plumbline.engine.statistics.RiskFreeInterestRate;
import dev.plumbline.sdk.corporate.FactorFileProvider;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.spi.SecurityDatabase;

/// Where a run gets everything that comes from outside.
///
/// @param data market data
/// @param mapFiles tickers through time
/// @param factorFiles splits and dividends
/// @param securities hours and properties of securities
/// @param interestRate what riskless money earns
/// @param version version of the program, for the record
public record RunPorts(
    MarketDataSource data,
    MapFileProvider mapFiles,
    FactorFileProvider factorFiles,
    SecurityDatabase securities,
    RiskFreeInterestRate interestRate,
    String version) {}
