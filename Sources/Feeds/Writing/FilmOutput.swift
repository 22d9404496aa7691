import Model

/// The namespaces of what RSS and Atom have no word for.
enum Namespace {
  static let atom = ("xmlns:atom", "http://www.w3.org/2005/Atom")
  static let content = ("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
  static let dc = ("xmlns:dc", "http://purl.org/dc/elements/1.1/")
  static let media = ("xmlns:media", "http://search.yahoo.com/mrss/")
  static let schema = ("xmlns:schema", "https://schema.org/")
}

/// The film that an entry reviews, and its rating, in schema.org's words for a `Review`.
extension XMLOutput {
  mutating func film(_ film: FilmClaim?) {
    guard let film, film != FilmClaim() else { return }
    element("schema:itemReviewed") { xml in
      xml.element("schema:name", text: film.title)
      xml.element("schema:datePublished", text: film.year.map(String.init))
      for director in film.directors { xml.element("schema:director", text: director) }
      for page in film.ids.pages { xml.element("schema:sameAs", text: page) }
    }
  }

  mutating func rating(_ rating: String?) {
    guard let rating else { return }
    let parts = rating.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    let isFraction = parts.count == 2 && parts.allSatisfy(isNumber)
    element("schema:reviewRating") { xml in
      xml.element("schema:ratingValue", text: isFraction ? parts[0] : rating)
      xml.element("schema:bestRating", text: isFraction ? parts[1] : nil)
    }
  }

  private func isNumber(_ text: String) -> Bool {
    text.first?.isNumber == true && Double(text) != nil
  }
}

extension FilmIDs {
  /// The film's pages at the databases that number it.
  fileprivate var pages: [String] {
    [
      imdb.map { "https://www.imdb.com/title/\($0)/" },
      tmdb.map { "https://www.themoviedb.org/movie/\($0)" },
    ].compactMap(\.self)
  }
}
