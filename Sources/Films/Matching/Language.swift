/// Whether a title reads as another language than English: letters that English has not, small words of
/// other languages, or several words of which English reviews know none.
func looksForeign(_ tokens: [Token]) -> Bool {
  let words = tokens.filter { $0.kind == .word }
  if words.contains(where: { smallEnglishWords.contains($0.folded) }) { return false }
  let isAccented = words.contains { word in word.text.unicodeScalars.contains { $0.value >= 0xc0 } }
  if isAccented { return true }
  let folded = words.map(\.folded)
  if folded.count > 1, folded.contains(where: smallForeignWords.contains) { return true }
  return folded.count > 1 && !folded.contains { Sentiment.shared.knows($0) }
}

private let smallEnglishWords: Set<String> = [
  "the", "of", "and", "my", "with", "for", "at", "is", "you", "your", "it", "we", "from", "who",
  "what", "how", "by", "his", "her", "our", "all", "this", "that", "are", "be", "not", "out", "up",
]

private let smallForeignWords: Set<String> = [
  "le", "la", "les", "el", "los", "las", "il", "lo", "gli", "der", "die", "das", "und", "de", "da",
  "do", "di", "du", "des", "et", "y", "ni", "wa", "ga", "os", "un", "une", "una", "ein", "eine",
  "den", "det", "och", "zur", "im", "von", "van", "het", "een", "je", "ne", "pas", "qui", "que",
  "na",
  "za", "sa", "al", "del", "della", "dei", "per", "con", "por", "para", "sur", "dans", "mon", "ma",
  "mes", "en", "w", "z", "og", "af", "till", "som", "nicht", "ist", "ich", "l", "d",
]
