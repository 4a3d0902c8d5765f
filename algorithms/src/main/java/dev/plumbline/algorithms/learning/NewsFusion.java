package dev.plumbline.algorithms.learning;

import dev.plumbline.strategies.learning.LearningPlan;
import java.util.ArrayList;
import java.util.List;

/// The minute system with what is written about AMD beside its prices: the mean score of the news
/// of the last 5 and 15 minutes.
///
/// The parameter `news` names the file of the news, such as `data/alternative/news/amd.csv` (see
/// [dev.plumbline.strategies.learning.NewsFeed]).
public class NewsFusion extends AmdNvda {
  @Override
  public LearningPlan plan() {
    List<String> features = new ArrayList<>(AmdNvdaLogistic.FEATURES);
    features.addAll(List.of("AMD_news_5", "AMD_news_15"));
    return plan("NewsFusion", "trees", features);
  }
}
