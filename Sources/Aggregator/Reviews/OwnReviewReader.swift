import Films
import Foundation
import Model
import Yams

/// Reads the owner's reviews: Markdown files whose first block, between two lines of `---`, is YAML.
struct OwnReviewReader {
  let site: Site
  let timeZone: TimeZone

  init(site: Site, timeZone: TimeZone) {
    self.site = site
    self.timeZone = timeZone
  }

  init(_ config: Config) {
    self.init(site: config.site, timeZone: TimeZone(identifier: config.digest.timeZone) ?? .gmt)
  }

  static let keys = [
    "title", "film", "year", "directors", "imdb", "tmdb", "rating", "verdict", "pros", "cons",
    "tags",
    "date", "updated", "id", "summary", "language",
  ]

  /// Every review in the `.md` files of `folder`, newest first. A file with a fault is left out, the
  /// others are not affected; a folder that cannot be read is an error.
  func read(folder: String) throws(Fault) -> (reviews: [OwnReview], faults: [Fault]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Fault(
        file: folder,
        "this folder cannot be read; make it, or name another with \"paths.reviews\" in the config."
      )
    }
    var faults: [Fault] = []
    var reviews: [OwnReview] = []
    var fileOfID: [String: String] = [:]
    var fileOfSlug: [String: String] = [:]
    for name in names.sorted() where name.hasSuffix(".md") && !name.hasPrefix(".") {
      let file = folder + "/" + name
      var own: [Fault] = []
      guard let review = review(file: file, &own), own.isEmpty else {
        faults += own
        continue
      }
      if let other = fileOfID[review.id] {
        faults.append(
          Fault(
            file: file,
            "its id \(review.id) is that of \(other) already; give one of them another \"id\"."))
      } else if let other = fileOfSlug[review.slug] {
        faults.append(
          Fault(
            file: file,
            "its page would be that of \(other), reviews/\(review.slug).html; rename one of them."))
      } else {
        fileOfID[review.id] = name
        fileOfSlug[review.slug] = name
        reviews.append(review)
      }
    }
    return (reviews.sorted { ($0.date, $0.slug) > ($1.date, $1.slug) }, faults)
  }

  private func review(file: String, _ faults: inout [Fault]) -> OwnReview? {
    guard let data = FileManager.default.contents(atPath: file) else {
      faults.append(
        Fault(file: file, "it cannot be read; check that it is a file that you may read."))
      return nil
    }
    guard let text = String(data: data, encoding: .utf8) else {
      faults.append(Fault(file: file, "it is not UTF-8; save it as UTF-8 in your editor."))
      return nil
    }
    return review(text: text, file: file, &faults)
  }

  /// The review in `text`; nil when it has no readable front matter.
  func review(text: String, file: String, _ faults: inout [Fault]) -> OwnReview? {
    guard let (matter, body) = split(text) else {
      faults.append(
        Fault(
          file: file, line: 1,
          "there is no front matter; start the file with a line ---, then title: and film:, "
            + "then a line ---."))
      return nil
    }
    let node: Node
    do {
      guard let composed = try Yams.compose(yaml: matter), composed.mapping != nil else {
        faults.append(
          Fault(file: file, line: 1, "the front matter must be lines of \"key: value\"."))
        return nil
      }
      node = composed
    } catch {
      faults.append(Fault(file: file, line: yamlLine(of: error).map { $0 + 1 }, message(of: error)))
      return nil
    }
    let fields = CheckedNode(node, file: file, lineOffset: 1, isJSON: false)
    return review(fields, body: body, file: file, &faults)
  }

  private func review(
    _ fields: CheckedNode, body: String, file: String, _ faults: inout [Fault]
  ) -> OwnReview {
    fields.checkKeys(Self.keys, &faults)
    let slug = Model.slug(URL(filePath: file).deletingPathExtension().lastPathComponent)
    if slug.isEmpty {
      faults.append(
        Fault(
          file: file, "its page would have no name; put a letter or a digit in the file's name."))
    }
    let film = fields.requiredText("film", example: "Ballerina", &faults)
    let date = date(fields, "date", &faults) ?? dateInName(of: slug)
    if date == nil, fields.child("date") == nil {
      faults.append(
        fields.fault("\"date\" is missing; write for example date: 2025-06-06T09:00:00+02:00."))
    }
    if body.trimmed.isEmpty {
      faults.append(Fault(file: file, "there is no text below the front matter; write the review."))
    }
    return OwnReview(
      id: fields.text("id", &faults)?.trimmed ?? tagID(slug: slug),
      slug: slug, title: fields.text("title", &faults)?.trimmed ?? film,
      film: FilmClaim(
        title: film,
        year: fields.number("year", in: 1874...2200, example: "2025", &faults).map(Int.init),
        directors: fields.texts("directors", &faults),
        ids: FilmIDs(imdb: imdb(fields, &faults), tmdb: fields.text("tmdb", &faults))),
      rating: rating(fields, &faults), verdict: verdict(fields, &faults),
      pros: fields.texts("pros", &faults), cons: fields.texts("cons", &faults),
      tags: fields.texts("tags", &faults), date: date ?? .distantPast,
      updated: self.date(fields, "updated", &faults), language: fields.text("language", &faults),
      summary: fields.text("summary", &faults)?.trimmed, body: markdown(pasted: body))
  }

  private func rating(_ fields: CheckedNode, _ faults: inout [Fault]) -> String? {
    guard let raw = fields.text("rating", &faults)?.trimmed else { return nil }
    if parseRating(raw) == nil {
      faults.append(
        (fields.child("rating") ?? fields).fault(
          "\"rating\" is \"\(raw)\", whose scale is not clear; write 4/5, 7/10, 85%, ★★★½ or B+."))
    }
    return raw
  }

  private func verdict(_ fields: CheckedNode, _ faults: inout [Fault]) -> String? {
    guard let label = fields.text("verdict", &faults)?.trimmed.lowercased() else { return nil }
    if Verdict.Label(rawValue: label) == nil {
      faults.append(
        (fields.child("verdict") ?? fields).fault(
          "\"verdict\" is \"\(label)\"; write positive, mixed or negative."))
    }
    return label
  }

  private func imdb(_ fields: CheckedNode, _ faults: inout [Fault]) -> String? {
    guard let id = fields.text("imdb", &faults)?.trimmed else { return nil }
    let digits = id.dropFirst(2)
    guard id.hasPrefix("tt"), digits.count >= 7, digits.allSatisfy(\.isASCIIDigit) else {
      faults.append(
        (fields.child("imdb") ?? fields).fault(
          "\"imdb\" is \"\(id)\"; write the number in the film's address there, such as tt7181546.")
      )
      return nil
    }
    return id
  }

  private func date(_ fields: CheckedNode, _ key: String, _ faults: inout [Fault]) -> Date? {
    guard let text = fields.text(key, &faults)?.trimmed else { return nil }
    if let date = parseDate(text, timeZone: timeZone) { return date }
    faults.append(
      (fields.child(key) ?? fields).fault(
        "\"\(key)\" is \"\(text)\", which is no date; write 2025-06-06 or 2025-06-06T09:00:00+02:00."
      ))
    return nil
  }

  private func dateInName(of slug: String) -> Date? {
    parseDate(String(slug.prefix(10)), timeZone: timeZone)
  }

  /// RFC 4151. It depends on the file's name only, so that it stays when the text or the date changes.
  private func tagID(slug: String) -> String { "tag:\(site.host),2025:reviews/\(slug)" }
}

/// The front matter and the Markdown below it.
private func split(_ text: String) -> (matter: String, body: String)? {
  var lines = text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false)[...]
  if let first = lines.first, first.hasPrefix("\u{FEFF}") { lines[0] = first.dropFirst() }
  guard lines.first?.trimmed == "---" else { return nil }
  lines = lines.dropFirst()
  guard let end = lines.firstIndex(where: { $0.trimmed == "---" }) else { return nil }
  return (
    lines[..<end].joined(separator: "\n"), lines[(end + 1)...].joined(separator: "\n")
  )
}

private func message(of error: any Error) -> String {
  let advice = "put quotes around a value that holds \": \" or starts with a sign."
  guard let error = error as? YamlError else { return "the front matter is no YAML; \(advice)" }
  switch error {
  case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
    .composer(_, let problem, _, _):
    return "the front matter is no YAML (\(problem)); \(advice)"
  default: return "the front matter is no YAML; \(advice)"
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
