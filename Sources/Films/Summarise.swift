import Model

/// Counts over the reviews of one film. A critic who praises an aspect twice counts once.
package func summarise(_ reviews: [Review]) -> ComparisonSummary {
  let scores = reviews.compactMap { $0.rating?.score }.sorted()
  let labels = reviews.compactMap { $0.verdict?.label }
  return ComparisonSummary(
    reviews: reviews.count,
    positive: labels.count { $0 == .positive },
    mixed: labels.count { $0 == .mixed },
    negative: labels.count { $0 == .negative },
    rated: scores.count,
    median: median(scores),
    lowest: scores.first,
    highest: scores.last,
    aspects: aspectCounts(reviews))
}

/// Nil below three: a mean of two says nothing.
private func median(_ sorted: [Double]) -> Double? {
  guard sorted.count >= 3 else { return nil }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

private func aspectCounts(_ reviews: [Review]) -> [ComparisonSummary.AspectCount] {
  var praised: [Aspect: Set<Critic>] = [:]
  var faulted: [Aspect: Set<Critic>] = [:]
  for review in reviews {
    for opinion in review.aspects {
      switch opinion.polarity {
      case .praise: praised[opinion.aspect, default: []].insert(review.critic)
      case .fault: faulted[opinion.aspect, default: []].insert(review.critic)
      }
    }
  }
  let order = Dictionary(uniqueKeysWithValues: Aspect.allCases.enumerated().map { ($1, $0) })
  return Aspect.allCases
    .map { aspect in
      ComparisonSummary.AspectCount(
        aspect: aspect, praised: praised[aspect]?.count ?? 0, faulted: faulted[aspect]?.count ?? 0)
    }
    .filter { $0.praised + $0.faulted > 0 }
    .sorted { one, other in
      let speakers = { (count: ComparisonSummary.AspectCount) in
        praised[count.aspect, default: []].union(faulted[count.aspect] ?? []).count
      }
      let (left, right) = (speakers(one), speakers(other))
      return left == right ? (order[one.aspect] ?? 0) < (order[other.aspect] ?? 0) : left > right
    }
}
