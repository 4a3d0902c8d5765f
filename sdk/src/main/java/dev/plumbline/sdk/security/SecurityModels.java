package dev.plumbline.sdk.security;

/// The models that a security is created with; each can be replaced later by the security's setter.
///
/// @param fillModel turns orders and prices into fills
/// @param feeModel cost of a fill
/// @param slippageModel difference between the market's price and the fill's
/// @param buyingPowerModel margin
/// @param settlementModel when money of a fill is there
/// @param portfolioModel bookkeeping of a fill
/// @param priceVariationModel smallest step of the price
public record SecurityModels(
    FillModel fillModel,
    FeeModel feeModel,
    SlippageModel slippageModel,
    BuyingPowerModel buyingPowerModel,
    SettlementModel settlementModel,
    SecurityPortfolioModel portfolioModel,
    PriceVariationModel priceVariationModel) {}
