import Model
import Testing

@testable import Films

@Test("A critic counts once for praise and once for fault; a median needs three ratings")
func summaryCountsCritics() {
  func review(_ critic: String, _ score: Double?, _ aspects: [AspectOpinion]) -> Review {
    Review(
      id: critic, critic: Critic(name: critic, outlet: "The Reel Post"), headline: "Review",
      link: nil, published: nil, excerpt: "", film: Film(key: "moss", title: "Moss"),
      rating: score.map { Rating(raw: "\($0)", scale: "100", score: $0) },
      verdict: score.map { verdict(of: Rating(raw: "", scale: "100", score: $0)) },
      aspects: aspects)
  }
  let praise = AspectOpinion(.acting, .praise, quote: "fine acting")
  let fault = AspectOpinion(.acting, .fault, quote: "wooden acting")
  let music = AspectOpinion(.music, .praise, quote: "a lovely score")
  let two = [review("Ann", 80, [praise, praise, fault]), review("Bo", 40, [music])]
  #expect(summarise(two).median == nil)
  let summary = summarise(two + [review("Cy", 50, [praise]), review("Di", nil, [])])
  #expect(summary.reviews == 4)
  #expect(summary.rated == 3)
  #expect(summary.median == 50)
  #expect(summary.positive == 1)
  #expect(summary.mixed == 2)
  #expect(
    summary.aspects == [
      .init(aspect: .acting, praised: 2, faulted: 1), .init(aspect: .music, praised: 1, faulted: 0),
    ])
}
