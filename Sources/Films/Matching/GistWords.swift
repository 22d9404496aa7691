/// Common words of titles in several languages, written from general knowledge: what a gist is made of.
///
/// A line is a concept: English words first, the first of them its name, then a letter for a language and
/// that language's words, and so on. All are folded, as `foldedWord` does it, and other scripts than
/// Chinese characters are written in Latin letters. Lines that begin with white space go on. In front of
/// a line `~` marks a concept that very many titles have, `-` one that says little, and `@` a name of
/// people. The concept `_` holds the words that say nothing.
enum GistWords {
  static let all = [
    acts, body, deeds, deeds2, kinds, kinds2, nature, people, people2, places, small, time,
  ]
}
