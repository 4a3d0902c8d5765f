package dev.plumbline.backtests.learning;

import dev.plumbline.sdk.data.NewsArticle;

/// A piece of news as a run was told it.
///
/// @param instrument the ticker whose news it is
/// @param knownNs when it became known, UTC, nanoseconds
/// @param article the piece
public record ToldArticle(String instrument, long knownNs, NewsArticle article) {}
