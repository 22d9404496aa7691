/// The weights of `GateTrait` for a sum of log-odds, trained by `Tests/Training/train.py`.
enum GateModel {
  static let bias = GateWeights.bias

  /// In the order of `GateTrait`.
  static let weights = column(of: GateWeights.traits)
}

/// Weights by the raw values of their traits; 0 where a trait has none.
func column<Trait: RawRepresentable<Int> & CaseIterable>(
  of weights: KeyValuePairs<Trait, Double>
) -> [Double] {
  var column = [Double](repeating: 0, count: Trait.allCases.count)
  for (trait, weight) in weights { column[trait.rawValue] = weight }
  return column
}
