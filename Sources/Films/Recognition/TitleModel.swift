import Foundation

/// Chances of titles from their traits: a softmax over all titles found and the case that none of them is
/// the film's. The weights are trained by `Tests/Training/train.py`.
enum TitleModel {
  /// A weight a trait, in log-odds, in the order of `TitleTrait`.
  static let weights = column(of: TitleWeights.traits)

  /// Sets the chance of each title.
  static func weigh(_ titles: inout [RankedTitle]) {
    var sum = exp(TitleWeights.none)
    var odds: [Double] = []
    odds.reserveCapacity(titles.count)
    for title in titles {
      let weight = title.traits.all.reduce(0) { $0 + weights[$1.rawValue] }
      odds.append(exp(weight))
      sum += odds[odds.count - 1]
    }
    for index in titles.indices { titles[index].chance = odds[index] / sum }
  }
}
