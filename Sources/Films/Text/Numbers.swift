/// English number words, `zero` to `twenty`.
let numberWords: [String: Int] = Dictionary(
  uniqueKeysWithValues: [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
  ].enumerated().map { ($0.element, $0.offset) })

/// Roman numerals that stand for parts of a series, `ii` to `xx`. A lone `i` is a word, and `v` and `x`
/// are letters unless they end a title, so those are left to the caller.
let romanNumerals: [String: Int] = [
  "ii": 2, "iii": 3, "iv": 4, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "xi": 11, "xii": 12,
  "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20,
]

/// The value of `3`, `3.5`, `7,5`, `.5`, `3½` or `½`; nil for anything else.
func decimalValue(_ text: String) -> Double? {
  var digits = ""
  var fraction = 0.0
  for scalar in text.unicodeScalars {
    switch scalar {
    case "0"..."9" where fraction == 0: digits.unicodeScalars.append(scalar)
    case ".", ",": digits += "."
    case "½" where fraction == 0: fraction = 0.5
    case "¼" where fraction == 0: fraction = 0.25
    case "¾" where fraction == 0: fraction = 0.75
    default: return nil
    }
  }
  if digits.isEmpty { return fraction > 0 ? fraction : nil }
  if digits.hasPrefix(".") { digits = "0" + digits }
  guard digits.utf8.count < 12, let value = Double(digits) else { return nil }
  return value + fraction
}
