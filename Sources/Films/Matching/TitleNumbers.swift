/// Number words, ordinals and Roman numerals as digits; part words before a number dropped.
func withDigits(_ words: [String]) -> [String] {
  guard words.contains(where: mayBeNumber) else { return words }
  var out: [String] = []
  out.reserveCapacity(words.count)
  for (index, word) in words.enumerated() {
    let isAfterPart = out.count > 1 && partWords.contains(out[out.count - 1])
    let isLast = index == words.count - 1
    if let sum = joinedNumber(words, index, out) {
      out[out.count - 1] = sum
    } else if word == "half", out.count > 2, isHalf(out) {
      // `Eight and a Half` is `8½`, which is `8 1 2`.
      out.removeLast(2)
      out += ["1", "2"]
    } else if let digits = digits(
      word, isFirst: index == 0, isLast: isLast, isAfterPart: isAfterPart)
    {
      if isAfterPart { out.removeLast() }
      out.append(digits)
    } else {
      out.append(word)
    }
  }
  return out
}

private func mayBeNumber(_ word: String) -> Bool {
  guard let first = word.utf8.first else { return false }
  // A digit counts behind a part word.
  return first <= 0x39 || numberLike.contains(word)
}

private let numberLike = WordSet(
  [numberWords.keys, romanNumerals.keys, largerNumbers.keys].joined() + Array(ordinals.keys)
    + ["half", "i", "v", "x"])

private func digits(_ word: String, isFirst: Bool, isLast: Bool, isAfterPart: Bool) -> String? {
  guard let first = word.utf8.first, word.utf8.count <= 12 || first <= 0x39 else { return nil }
  if first >= 0x30, first <= 0x39 { return word }
  if let number = numberWords[word] { return String(number) }
  if let number = largerNumbers[word] { return String(number) }
  if let ordinal = ordinals[word] { return ordinal }
  if isFirst { return nil }
  switch word {
  case "i" where isAfterPart: return "1"
  case "v" where isLast || isAfterPart: return "5"
  case "x" where isLast || isAfterPart: return "10"
  default: return romanNumerals[word].map(String.init)
  }
}

/// `Twenty-One` and `Two Hundred`: what the number before becomes.
private func joinedNumber(_ words: [String], _ index: Int, _ out: [String]) -> String? {
  guard index > 0, let before = out.last.flatMap(Int.init) else { return nil }
  let isTens = largerNumbers[words[index - 1]].map { $0 < 100 } ?? (words[index - 1] == "twenty")
  if isTens, let unit = numberWords[words[index]], (1...9).contains(unit) {
    return String(before + unit)
  }
  guard let hundreds = largerNumbers[words[index]], hundreds >= 100, before < 100,
    numberWords[words[index - 1]] != nil || largerNumbers[words[index - 1]] != nil
  else { return nil }
  return String(before * hundreds)
}

/// A number, `and` and `a` at the end.
private func isHalf(_ out: [String]) -> Bool {
  out[out.count - 1] == "a" && out[out.count - 2] == "and" && Int(out[out.count - 3]) != nil
}

private let largerNumbers: [String: Int] = [
  "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  "hundred": 100, "thousand": 1000,
]

private let ordinals: [String: String] = [
  "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
  "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
  "eleventh": "11th", "twelfth": "12th", "thirteenth": "13th",
]

private let partWords: Set<String> = [
  "part", "chapter", "volume", "vol", "episode", "pt", "teil", "parte", "partie", "no",
]
