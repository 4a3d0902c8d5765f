package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;
import java.util.ArrayList;
import java.util.List;

/// The minute system with what is written about AMD beside its prices: the mean score of the news
/// of the last 5 and 15 minutes, the newest score, the level of all that is not forgotten, and how
/// much is written.
///
/// It follows AMD's [dev.plumbline.sdk.data.NewsArticle]s and scores each by a model of its own,
/// which `plumbline train` fits first. Where the parameter `news` names a file of scores, such as
/// `data/alternative/news/amd.csv`, these are read instead (see
/// [dev.plumbline.strategies.learning.NewsFeed]).
public class NewsFusion extends AmdNvda {
  @Override
  public LearningPlan plan() {
    List<String> features = new ArrayList<>(AmdNvdaLogistic.FEATURES);
    features.addAll(
        List.of(
            "AMD_news_5", "AMD_news_15", "AMD_newslast_10", "AMD_newslevel_5", "AMD_newscount_15"));
    return plan("NewsFusion", "trees", features);
  }
}
