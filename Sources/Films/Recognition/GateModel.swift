/// The weights of `GateTrait` for a sum of log-odds, trained by `Tests/Training/train.py`.
enum GateModel {
  static let bias = GateWeights.bias

  /// In the order of `GateTrait`.
  static let weights: [Double] = {
    var weights = [Double](repeating: 0, count: GateTrait.allCases.count)
    for (trait, weight) in GateWeights.traits { weights[trait.rawValue] = weight }
    return weights
  }()
}
