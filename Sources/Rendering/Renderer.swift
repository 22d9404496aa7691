import Model

/// Writes digests, comparisons and the site's pages. The same values always give the same bytes: no
/// clock, no locale, no randomness.
package struct Renderer: Sendable {
  private let templates: Templates

  /// - Throws: `RenderingError.brokenTemplate`.
  package init() throws {
    templates = try Templates()
  }

  /// - Parameter style: used by `terminal` only.
  /// - Throws: `RenderingError.invalidDate` (`mail` only), `.cannotEncode` (`json` only).
  package func digest(
    _ digest: Digest, as format: OutputFormat, style: TerminalStyle = TerminalStyle()
  ) throws -> String {
    switch format {
    case .terminal:
      return terminalText(Outline(digest, for: .owner), style: style)
    case .text:
      return plainText(Outline(digest, for: .everyone))
    case .markdown:
      return markdown(Outline(digest, for: .everyone))
    case .html:
      return try templates.render(DigestView(digest, root: "../"), with: .digest)
    case .json:
      return try jsonText(digest)
    case .mail:
      let view = DigestView(digest, root: digest.site.base)
      return try mailMessage(
        of: digest, text: plainText(Outline(digest, for: .everyone)),
        html: templates.render(view, with: .digestMail))
    }
  }

  /// - Parameter style: used by `terminal` only.
  /// - Throws: `RenderingError.cannotEncode` (`json` only).
  package func comparison(
    _ comparison: Comparison, as format: OutputFormat, style: TerminalStyle = TerminalStyle()
  ) throws -> String {
    switch format {
    case .terminal:
      return terminalText(Outline(comparison, for: .owner), style: style)
    case .text:
      return plainText(Outline(comparison, for: .everyone))
    case .markdown:
      return markdown(Outline(comparison, for: .everyone))
    case .html:
      return try templates.render(ComparisonView(comparison, root: "../"), with: .comparison)
    case .json:
      return try jsonText(comparison)
    case .mail:
      let view = ComparisonView(comparison, root: comparison.site.base)
      return try mailMessage(
        of: comparison, text: plainText(Outline(comparison, for: .everyone)),
        html: templates.render(view, with: .comparison))
    }
  }

  /// A page that stands where a film's page was and leads to that of another film.
  package func forwardingPage(toFilm key: String) -> String {
    // Keys are slugs; both pages stand in one folder.
    let link = escapedHTML("\(slug(key, limit: 200)).html")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Moved</title>
      <link rel="canonical" href="\(link)">
      <meta http-equiv="refresh" content="0; url=\(link)">
      <p>These reviews are now on <a href="\(link)">another page</a>.</p>
      </html>

      """
  }

  /// The page of one of the owner's reviews, for `OutputPath.review`.
  package func reviewPage(_ page: ReviewPage) throws -> String {
    try templates.render(ReviewPageView(page), with: .review)
  }

  /// The site's first page, for `OutputPath.frontPage`.
  package func frontPage(_ page: FrontPage) throws -> String {
    try templates.render(FrontPageView(page), with: .front)
  }

  /// The page of how the feeds are doing, to be put anywhere.
  package func healthPage(_ page: HealthPage) throws -> String {
    try templates.render(HealthView(page), with: .health)
  }

  /// The list of all digests, for `OutputPath.digestIndex`.
  /// - Parameter digests: newest first.
  package func digestIndex(site: Site, digests: [FrontPage.DigestLink]) throws -> String {
    try templates.render(DigestIndexView(site: site, digests: digests), with: .digestIndex)
  }

  /// A digest as the content of an entry of the digest feed: HTML without head, style or pictures, and
  /// with absolute links.
  package func digestEntryHTML(_ digest: Digest) throws -> String {
    try templates.render(DigestView(digest, root: digest.site.base), with: .digestEntry)
  }
}
