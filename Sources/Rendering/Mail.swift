import Foundation
import Model

/// A digest as a mail from the site. `To` belongs to whoever sends it and is put in front.
/// - Throws: `RenderingError.invalidDate`.
func mailMessage(of digest: Digest, text: String, html: String) throws -> String {
  guard let day = Day(digest.date) else { throw RenderingError.invalidDate(digest.date) }
  let zone = TimeZone(identifier: digest.timeZone) ?? .gmt
  return mailMessage(
    subject: "\(digest.site.title), \(day.name): \(digest.filmNames)", date: day.mailDate(in: zone),
    id: "digest-\(day.iso)", site: digest.site, text: text, html: html)
}

/// A comparison as a mail; dated by its newest review, and not at all where none is dated.
func mailMessage(of comparison: Comparison, text: String, html: String) -> String {
  let newest = comparison.reviews.compactMap(\.published).max()
    .map { Day($0, in: comparison.site.zone) }
  return mailMessage(
    subject: "\(comparison.film.name): \(counted(comparison.summary.reviews, "review"))",
    date: newest?.mailDate(in: comparison.site.zone), id: "film-\(slug(comparison.film.key))",
    site: comparison.site, text: text, html: html)
}

/// A message after RFC 5322 and RFC 2046: the same content as text and as HTML, line ends CR LF.
private func mailMessage(
  subject: String, date: String?, id: String, site: Site, text: String, html: String
) -> String {
  let host = site.host
  // "=_" never occurs in quoted-printable text (RFC 2045, section 6.7).
  let boundary = "=_\(stableHash([id, text, html]))"
  let headers = [
    headerLine("From", site.author, suffix: " <dailies@\(host)>"),
    headerLine("Subject", subject),
    date.map { "Date: \($0)" },
    "Message-ID: <\(id)@\(host)>",
    headerLine("List-Id", site.title, suffix: " <dailies.\(host)>"),
    "MIME-Version: 1.0",
    "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
  ].compactMap { $0 }
  let parts = [("plain", text), ("html", html)].flatMap { kind, body in
    [
      "--\(boundary)", "Content-Type: text/\(kind); charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable", "", quotedPrintable(body),
    ]
  }
  return (headers + [""] + parts + ["--\(boundary)--", ""]).joined(separator: "\r\n")
}
