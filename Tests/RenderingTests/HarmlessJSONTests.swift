import Testing

@testable import Rendering

@Suite struct HarmlessJSONTests {
  /// It looks at bytes, and must see what a look at characters sees, and no more.
  @Test func changesWhatSteersAndNothingElse() {
    let scalars = (1...0x2100).compactMap { Unicode.Scalar($0) } + ["\u{FEFF}", "\u{1F39E}"]
    for scalar in scalars {
      let text = "a\(scalar)…z"
      let isKept = harmlessJSON(text).unicodeScalars.elementsEqual(text.unicodeScalars)
      #expect(isKept == (!isSteering(scalar) || scalar == "\n"), "U+\(scalar.value)")
    }
  }
}
