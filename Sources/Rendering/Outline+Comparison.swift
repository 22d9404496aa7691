import Model

extension Outline {
  /// A comparison: counts, a table of critics, aspects with their quotes, and why each review is here.
  init(_ comparison: Comparison, for reader: Reader) {
    let summary = comparison.summary
    heading(1, comparison.film.name)
    if !comparison.film.directors.isEmpty {
      paragraph("Directed by \(comparison.film.directors.map(singleLine).formattedList).")
    }
    let verdicts = verdictCounts(summary).map { ": \($0)" } ?? ""
    paragraph("\(counted(summary.reviews, "review"))\(verdicts).")
    paragraph(consensus(summary))
    paragraph(scores(summary))
    paragraph(loneVoice(comparison))
    paragraph(ownerStanding(comparison, for: reader))
    addCritics(comparison, for: reader)
    addAspects(comparison)
    addAgreements(summary)
    addEvidence(comparison)
    let page = webAddress(comparison.site.base + OutputPath.film(comparison.film.key))
    if page != nil { paragraph([Span("This comparison as a page", link: page)]) }
  }

  private mutating func addCritics(_ comparison: Comparison, for reader: Reader) {
    guard !comparison.reviews.isEmpty else { return }
    heading(2, "Critics")
    let rows = comparison.reviews.map { review -> [Span] in
      let mark = review.ownerMark(for: reader).map { " (\($0))" } ?? ""
      let verdict = review.verdict
      return [
        Span(review.criticName + mark, review.isOwner ? .strong : .plain),
        Span(review.rating?.own ?? "–"),
        Span(review.rating.map { "\(whole($0.score))" } ?? "–"),
        Span(review.rating.map { bar(whole($0.score), of: 100, width: 10) } ?? "", .faint),
        Span(verdict?.words ?? "–", verdict.map { Span.Style($0.label) } ?? .plain),
      ]
    }
    blocks.append(
      .table(
        Table(
          columns: [
            ("Critic", false), ("Rating", false), ("Of 100", true), ("", false), ("Verdict", false),
          ], rows: rows)))
    for review in comparison.reviews {
      guard let link = webAddress(review.link) else { continue }
      item([[Span(review.criticName, link: link)]])
    }
  }

  private mutating func addAspects(_ comparison: Comparison) {
    let counts = comparison.summary.aspects
    guard !counts.isEmpty else { return }
    heading(2, "What they praise and fault")
    let most = counts.map { max($0.praised, $0.faulted) }.max() ?? 1
    let width = min(most, 20)
    blocks.append(
      .table(
        Table(
          columns: [
            ("Aspect", false), ("Praise", true), ("", false), ("Fault", true), ("", false),
          ],
          rows: counts.map { count in
            [
              Span(count.aspect.rawValue), Span("\(count.praised)"),
              Span(bar(count.praised, of: most, width: width, rest: ""), .positive),
              Span("\(count.faulted)"),
              Span(bar(count.faulted, of: most, width: width, rest: ""), .negative),
            ]
          })))
    for count in counts { addQuotes(on: count, from: comparison.reviews) }
  }

  private mutating func addQuotes(
    on count: ComparisonSummary.AspectCount, from reviews: [Review]
  ) {
    let quotes = reviews.flatMap { review in
      review.aspects.filter { $0.aspect == count.aspect }.map { (review.criticName, $0) }
    }
    guard !quotes.isEmpty else { return }
    heading(3, "\(count.aspect.title): \(count.words)")
    for (critic, opinion) in quotes {
      let isPraise = opinion.polarity == .praise
      item([
        [
          Span(isPraise ? "praise" : "fault", isPraise ? .positive : .negative),
          Span(" “\(singleLine(opinion.quote))”", .quote), Span(" – \(critic)"),
        ]
      ])
    }
  }

  private mutating func addAgreements(_ summary: ComparisonSummary) {
    let agreements = Agreements(summary)
    if !agreements.agreed.isEmpty {
      heading(2, "Where they agree")
      for line in agreements.agreed { item([[Span(line)]]) }
    }
    if !agreements.split.isEmpty {
      heading(2, "Where they split")
      for line in agreements.split { item([[Span(line)]]) }
    }
  }

  private mutating func addEvidence(_ comparison: Comparison) {
    guard !comparison.reviews.isEmpty else { return }
    heading(2, "Why each review is here")
    for review in comparison.reviews {
      let reasons = review.evidence.map { [Span($0.words)] }
      let correct = [Span("Wrong? "), Span(correction(of: review.id), .command)]
      item([[Span(review.criticName, .strong)]] + reasons + [correct])
    }
  }
}

extension Aspect {
  /// As a heading: `Story`.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// `████████░░`: a share as a bar of `width` characters.
func bar(_ value: Int, of total: Int, width: Int, rest: String = "░") -> String {
  guard total > 0 else { return "" }
  let share = Double(min(max(value, 0), total)) / Double(total)
  let filled = Int((share * Double(width)).rounded())
  return String(repeating: "█", count: filled) + String(repeating: rest, count: width - filled)
}
