import Model
import Testing

@testable import Rendering

@Suite struct ConsensusTests {
  typealias Count = ComparisonSummary.AspectCount

  @Test(arguments: [
    (Sample.summary(5, positive: 5), "All 5 liked it."),
    (Sample.summary(2, positive: 2), "Both liked it."),
    (Sample.summary(3, negative: 3), "All 3 disliked it."),
    (Sample.summary(4, mixed: 4), "All 4 were mixed."),
    (Sample.summary(7, positive: 5, mixed: 1, negative: 1), "5 of 7 liked it."),
    (Sample.summary(4, mixed: 1, negative: 3), "None of 4 liked it, 1 was mixed."),
    (Sample.summary(7, positive: 4, negative: 2), "4 of the 6 with a clear verdict liked it."),
    (Sample.summary(6, positive: 4), "All 4 with a clear verdict liked it."),
    (Sample.summary(3, negative: 1), "The one review with a clear verdict disliked it."),
    (Sample.summary(2), "2 reviews, none with a clear verdict."),
  ])
  func verdictsAreCounted(_ summary: ComparisonSummary, _ sentence: String) {
    #expect(consensus(summary) == sentence)
  }

  @Test(arguments: [
    ([Count(aspect: .action, praised: 4, faulted: 0)], "most praise the action (4)"),
    ([Count(aspect: .action, praised: 3, faulted: 0)], "3 praise the action"),
    ([Count(aspect: .story, praised: 1, faulted: 7)], "all fault the story"),
    (
      [
        Count(aspect: .action, praised: 4, faulted: 1),
        Count(aspect: .story, praised: 0, faulted: 3),
      ],
      "most praise the action (4), 3 fault the story"
    ),
    ([Count(aspect: .pacing, praised: 2, faulted: 2)], "2 praise and 2 fault the pacing"),
  ])
  func aspectsAreNamedWithTheirCounts(_ aspects: [Count], _ phrase: String) {
    let summary = Sample.summary(7, positive: 5, mixed: 2, aspects: aspects)
    #expect(consensus(summary) == "5 of 7 liked it; \(phrase).")
  }

  @Test func oneVoiceOnAnAspectIsNoConsensus() {
    let summary = Sample.summary(
      7, positive: 5, mixed: 2, aspects: [Count(aspect: .music, praised: 1, faulted: 0)])
    #expect(consensus(summary) == "5 of 7 liked it.")
  }

  @Test func oneReviewIsNoConsensus() {
    #expect(consensus(Sample.summary(1, positive: 1)) == nil)
  }

  @Test func medianNeedsThreeRatings() {
    #expect(scores(Sample.summary(5, rated: 2, median: 70)) == nil)
    #expect(
      scores(Sample.ballerinaSummary)
        == "The median of 6 ratings is 67 of 100; they run from 20 to 83.")
  }

  @Test func agreementAndSplitAreTold() {
    let agreements = Agreements(Sample.ballerinaSummary)
    #expect(
      agreements.agreed == [
        "All 5 who speak of the action praise it.", "All 3 who speak of the story fault it.",
      ])
    #expect(
      agreements.split == [
        "2 praise and 1 faults the acting.", "1 praises and 1 faults the pacing.",
      ])
  }

  @Test func aLoneVoiceIsNamed() {
    let reviews = [
      Sample.review("A", "One", .positive), Sample.review("B", "Two", .positive),
      Sample.review("C", "Three", .positive), Sample.review("D", "Four", .negative),
    ]
    let comparison = Comparison(
      film: Sample.ballerina, site: Sample.site, reviews: reviews,
      summary: Sample.summary(4, positive: 3, negative: 1))
    #expect(loneVoice(comparison) == "Only D, Four disliked it.")
    #expect(loneVoice(Sample.comparison) == nil)
  }

  @Test func theOwnerSeesWhereTheirReviewStands() {
    #expect(
      ownerStanding(Sample.comparison, for: .owner)
        == "3 of 6 other verdicts agree with your review.")
  }

  @Test(arguments: [
    (Rating(raw: "4", scale: "5", score: 80), "4/5 (80 of 100)"),
    (Rating(raw: "B+", scale: "letter", score: 83), "B+ (83 of 100)"),
    (Rating(raw: "2.5/4", scale: "4", score: 62.5), "2.5/4 (63 of 100)"),
    (Rating(raw: "85", scale: "100", score: 85), "85/100"),
    (Rating(raw: "?", scale: "5", score: .nan), "? (0 of 100)"),
  ])
  func ratingsShowTheirOwnScaleAndTheScore(_ rating: Rating, _ words: String) {
    #expect(rating.words == words)
  }
}
