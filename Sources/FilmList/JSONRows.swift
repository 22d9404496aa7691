import Foundation
import Model

/// Dailies' own form: `{"title": "…", "year": 1999, "directors": ["…"], "ids": {"imdb": "tt…", "tmdb":
/// "…"}, "akas": ["…"]}`; all but the title may be left out.
struct JSONRows: RowParser {
  private struct Object: Decodable {
    struct IDs: Decodable {
      var imdb: String?
      var tmdb: Number?
    }

    /// A number, in quotes or not.
    struct Number: Decodable {
      var text: String

      init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let number = try? value.decode(Int.self) {
          text = String(number)
        } else {
          text = try value.decode(String.self)
        }
      }
    }

    var id: String?
    var title: String
    var year: Int?
    var directors: [String]?
    var ids: IDs?
    var akas: [String]?
  }

  private let decoder = JSONDecoder()

  func change(_ fields: [ArraySlice<UInt8>]) throws(BrokenRow) -> ListChange? {
    let object: Object
    do {
      object = try decoder.decode(Object.self, from: Data(fields.first ?? []))
    } catch {
      throw BrokenRow(reason(error))
    }
    func clean(_ value: String) throws(BrokenRow) -> String {
      try fieldTitle(Array(value.utf8)[...])
    }
    var film = ListedFilm(id: "", title: try clean(object.title))
    if let year = object.year {
      film.year = releaseYear(String(year))
      if film.year == nil { throw BrokenRow("its year is no year") }
    }
    film.directors = try (object.directors ?? []).map(clean)
    film.akas = try (object.akas ?? []).map(clean)
    film.ids = FilmIDs(
      imdb: object.ids?.imdb.flatMap { imdbNumber($0) },
      tmdb: object.ids?.tmdb.flatMap { tmdbNumber($0.text) })
    let own = try object.id.map(clean)
    film.id = film.ids.imdb ?? own ?? film.ids.tmdb.map { "tmdb:" + $0 } ?? ""
    return .film(film, isFeature: true)
  }

  private func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is no JSON object" }
    return switch error {
    case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" has the wrong type"
    default: "it is no JSON object"
    }
  }
}
