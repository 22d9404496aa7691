import Foundation
import Testing

@testable import Markup

struct StructuredReviewTests {
  /// Each says the same in another way of writing.
  @Test(arguments: completeReviews)
  func everyFormIsRead(_ html: String) {
    let review = structuredReview(html: "<p>Some text first.</p>" + html)
    #expect(review?.film.title == "The Lantern & the Sea", "\(html)")
    #expect(review?.film.year == 2019)
    #expect(review?.film.directors == ["Ana Voss", "Li Ren"])
    #expect(review?.film.ids.imdb == "tt7654321")
    #expect(review?.film.ids.tmdb == "54321")
    #expect(review?.rating == "4.5/5")
  }

  @Test(arguments: [
    ("<span class='rating'>4</span>", "4/5"),
    ("<span class='rating'>4 out of 5</span>", "4 out of 5"),
    ("<span class='rating'>B+</span>", "B+"),
    ("<abbr class='rating' title='3.5'>★★★½</abbr>", "3.5/5"),
    ("<p class='rating'>Mark: <b class='value'>7</b>/<b class='best'>10</b></p>", "7/10"),
    ("<p class='rating'>Mark: <b class='value'>7</b>/10</p>", "Mark: 7/10"),
    ("<p class='rating'><b class='value'>7.0</b> <b class='best'>10.00</b></p>", "7/10"),
    ("<p class='rating'><i class='value'><i class='value-title' title='6'></i></i></p>", "6"),
    ("<p class='rating'><img class='value' alt='2' src=x><b class='best'>4</b></p>", "2/4"),
    ("<p class='rating'><b class='value'>80%</b> <b class='best'>x</b></p>", "80%"),
    ("<p><b class='value'>1</b><span class='rating'>4</span><b class='best'>5</b></p>", "4/5"),
  ])
  func ratingsOfHReviewAreAsWritten(_ rating: String, _ expected: String) {
    let html = "<div class='hreview'><a class='item fn'>Lanterns</a> \(rating)</div>"
    #expect(structuredReview(html: html)?.rating == expected)
  }

  @Test(arguments: [
    (#""4""#, #""5""#, "4/5"), ("4", "5", "4/5"), ("4.50", "5.0", "4.5/5"), ("8", "null", "8"),
    (#""4/5""#, "5", "4/5"), (#""A-""#, "5", "A-"), ("[4]", "[5]", "4/5"), ("4", "true", "4/5"),
  ])
  func ratingsInJSONAreAsWritten(_ value: String, _ best: String, _ expected: String) {
    let html = script(
      """
      {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "Lanterns"},
       "reviewRating": {"ratingValue": \(value), "bestRating": \(best), "worstRating": 1}}
      """)
    #expect(structuredReview(html: html)?.rating == expected)
  }

  /// References lead deeper and further than the text itself.
  @Test(arguments: [(levels: 2000, lists: 0), (levels: 2, lists: 4000)])
  func survivesReferences(levels: Int, lists: Int) {
    let empty = (0..<lists).map { "\"k\($0)\": []," }.joined()
    let chain = (0..<levels).map { level in
      "{\"@id\": \"\(level)\", \(empty)\"review\": [[{\"@id\": \"\(level + 1)\"}]]}"
    }
    let again = String(repeating: ", {\"@id\": \"0\"}", count: 2000)
    let html = script("[\(chain.joined(separator: ","))\(again)]")
    #expect(structuredReview(html: html) == nil)
  }

  @Test(arguments: [
    // A reviewer's, a headline's and a date's words are not the film's.
    """
    <div class="hreview"><h2 class="summary">Glows</h2><span class="reviewer vcard">
    <a class="fn url" href="https://example.org/tt1234567">Mo</a></span>
    <div class="item"><b class="fn">Lanterns</b></div><span class="rating">4</span></div>
    """,
    """
    <article class="h-entry"><div class="h-review h-full p-4"><h1 class="p-name">It glows</h1>
    <p class="p-author h-card"><a class="p-name u-url" href="/mo">Mo</a></p>
    <time class="dt-published" datetime="2025-01-02">today</time>
    <span class="p-item">Lanterns</span> <b class="p-rating">4</b></div></article>
    """,
    """
    <div itemscope itemtype="http://schema.org/BlogPosting"><div itemprop="x" itemscope
    itemtype="https://schema.org/UserReview"><meta itemprop="datePublished" content="2025-01-02">
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Mo</i>
    </span><div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie">
    <a itemprop="name" href="/films/1">Lanterns</a></div> <i itemprop="name">It glows</i>
    <p itemprop="reviewRating" itemscope><meta itemprop="ratingValue" content="4"></p></div></div>
    """,
    // A fan of plain hReview leaves the item out.
    "<div class='hreview'><h2 class='fn'>Lanterns</h2><b class='rating'>4</b></div>",
  ])
  func onlyTheFilmIsTaken(_ html: String) {
    let review = structuredReview(html: html)
    #expect(review?.film.title == "Lanterns")
    #expect(review?.film.year == nil)
    #expect(review?.film.ids.isEmpty == true)
    #expect(review?.rating == "4/5")
  }

  @Test(arguments: [
    #"{"@graph": [{"@type": "WebPage"}, {"@type": ["Review", "Article"], "itemReviewed": FILM}]}"#,
    #"[[{"@type": "http://schema.org/CriticReview", "itemReviewed": [FILM]}]]"#,
    #"{"@type": "WebPage", "mainEntity": {"@type": "Review", "itemReviewed": FILM}}"#,
    #"{"@type": "Movie", "name": "Lanterns", "review": {"@type": "Review"}}"#,
    #"{"@type": "Review", "itemReviewed": {"@type": ["Movie", "Product"], "name": "Lanterns"}}"#,
    #"{"@type": "schema:Review", "schema:itemReviewed": FILM}"#,
    """
    {"@graph": [{"@type": "Review", "itemReviewed": {"@id": "#film"}},
     {"@id": "#film", "@type": "Movie", "name": "Lanterns", "review": {"@id": "#film"}}]}
    """,
    #"<!-- {"@type": "Review", "itemReviewed": FILM} -->"#,
    "//<![CDATA[\n{\"@type\": \"Review\",\n\"itemReviewed\": FILM,\n\"reviewBody\": \"a\nb\"}\n//]]>",
    #"/*<![CDATA[*/ [{"@type": "Review", "itemReviewed": FILM}]; /*]]>*/"#,
    #"{&quot;@type&quot;: &quot;Review&quot;, &quot;itemReviewed&quot;: FILM}"#,
    #"{"@type": "Review", "itemReviewed": {"name": "Lanterns", "url": "https://imdb.com/title/tt0000099"}}"#,
  ])
  func reviewsInJSONAreFound(_ json: String) {
    let film = #"{"@type": "Movie", "name": "Lanterns", "director": null}"#
    let isEscaped = json.contains("&quot;")
    let filled = json.replacingOccurrences(
      of: "FILM", with: isEscaped ? film.replacingOccurrences(of: "\"", with: "&quot;") : film)
    let review = structuredReview(html: script(filled))
    #expect(review?.film.title == "Lanterns", "\(filled)")
    #expect(review?.rating == nil)
  }

  @Test(arguments: [
    "", "no markup", "<p class='review'>hreview</p>", "<a href='/watch-review-schema.org/'>x</a>",
    "<div class='hreview'></div>", "<div class='hreview'><b class='item fn'>Lanterns</b></div>",
    "<b class='rating'>4</b><div class='hreview-aggregate'><b class='item'>x</b></div>",
    "<div class='hreview'><p class='item vcard'><b class='fn'>Café</b></p><b class='rating'>4</b></div>",
    """
    <div class='hreview'><b class='type'>business</b><b class='item'>Café</b>
    <b class='rating'>4</b></div>
    """,
    "<div class='h-review'><p class='p-item h-card'>Café</p><b class='p-rating'>4</b></div>",
    #"{"@type": "Movie", "name": "x", "aggregateRating": {"ratingValue": 4, "bestRating": 5}}"#,
    #"{"@type": "Movie", "name": "x"}"#, #"{"@type": "Review", "itemReviewed": "Lanterns"}"#,
    #"{"@type": "Review", "itemReviewed": {"name": "x"}, "reviewRating": {"ratingValue": 4}}"#,
    #"{"@type": "Review", "itemReviewed": {"@type": "Movie"}, "reviewRating": {"ratingValue": 4}}"#,
    #"{"@type": "Review"}"#, #"{"@type": "Review", "itemReviewed": 5, "reviewRating": true}"#,
    #"{"@type": 5, "itemReviewed": [[[]]], "reviewRating": [null]}"#,
    #"{"@type": "Review", "itemReviewed": {"@type": "Movie", "name": {"a": []}}}"#,
    #"{"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "x"}"#, "{", "null", "5", "[]",
    "\"Review\"", "{\"@type\": \"Review\", \"a\": 1e99999999}", "\u{0}", "{\"a\": \"\\ud800\"}",
  ])
  func whatIsNoReviewOfAFilmYieldsNothing(_ text: String) {
    #expect(structuredReview(html: text.hasPrefix("<") ? text : script(text)) == nil)
  }

  @Test(arguments: ["Product", "Book", "TVSeries", "TVEpisode", "Restaurant", "VideoGame", "Brand"])
  func whatIsNoFilmYieldsNothing(_ type: String) {
    let json = """
      {"@type": "Review", "itemReviewed": {"@type": "\(type)", "name": "x"},
       "reviewRating": {"ratingValue": 4, "bestRating": 5}}
      """
    #expect(structuredReview(html: script(json)) == nil)
    let html = """
      <div itemscope itemtype="https://schema.org/Review"><p itemprop="itemReviewed" itemscope
      itemtype="https://schema.org/\(type)"><b itemprop="name">x</b></p>
      <b itemprop="ratingValue">4</b></div>
      """
    #expect(structuredReview(html: html) == nil)
  }

  @Test func severalFilmsAreNone() {
    let films = ["Lanterns", "Tides"].map { title in
      "<div class='hreview'><b class='item'>\(title)</b><b class='rating'>4</b></div>"
    }
    #expect(structuredReview(html: films.joined()) == nil)
    #expect(structuredReview(html: films[0] + films[0])?.film.title == "Lanterns")
  }

  @Test func ofReadersReviewsNoRatingIsTheCritics() {
    let json = """
      {"@type": "Movie", "name": "Lanterns", "review": [
        {"@type": "Review", "reviewRating": {"ratingValue": 1, "bestRating": 5}},
        {"@type": "Review", "reviewRating": {"ratingValue": 5, "bestRating": 5}}]}
      """
    let review = structuredReview(html: script(json))
    #expect(review?.film.title == "Lanterns")
    #expect(review?.rating == nil)
  }

  @Test func twoFormsOfOneReviewCompleteOneAnother() {
    let html = """
      <div class="hreview"><b class="item">Lanterns (2019)</b>
      <p class="rating"><b class="value">4</b><b class="best">5</b></p></div>
      """
    let json = #"{"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "LANTERNS"}}"#
    let review = structuredReview(html: html + script(json))
    #expect(review?.film.title == "LANTERNS")
    #expect(review?.film.year == 2019)
    #expect(review?.rating == "4/5")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ["<div class='hreview'>"], ["<div class='item rating p-item' itemprop='review x' itemscope>"],
      ["<p class='", "hreview "], ["<p itemprop='", "name "],
      ["<p itemscope itemtype='", "Movie "],
      ["<div class='hreview'>", "<b class='fn'>"], ["<div class='hreview'>", "<b class=fn>x</b>"],
      ["<b>", "<i class=hreview>", "</b>"], ["<p class='hreview'", " class=item"],
      ["<script type=application/ld+json>"], ["<meta itemprop=name content=x>"], ["<!-- hreview"],
      [" hreview", " hreview\u{0}"],
    ])
  func hostileHTMLTakesLinearTime(_ scraps: [String]) {
    let each = 500_000 / scraps.count
    let html = scraps.map { String(repeating: $0, count: each / $0.utf8.count) }.joined()
    let marked = "<link href=https://schema.org>" + html
    #expect(structuredReview(html: marked)?.rating == nil)
  }

  @Test(.timeLimit(.minutes(1)), arguments: hostileJSON)
  func hostileJSONTakesLinearTime(_ json: String) {
    #expect(structuredReview(html: script(json)) == nil)
  }

  @Test(arguments: [
    ("https://www.imdb.com/title/tt0111161/?ref_=nv_sr_srsg_0_tt_8", "tt0111161", nil),
    ("http://m.imdb.com/title/tt10872600", "tt10872600", nil), ("tt0111161", "tt0111161", nil),
    ("imdb:tt0111161", "tt0111161", nil),
    ("https://www.themoviedb.org/movie/278-a-name?language=fr", nil, "278"),
    ("tmdb:278", nil, "278"),
    ("https://www.themoviedb.org/tv/278", nil, nil), ("https://example.org/tt0111161", nil, nil),
    ("https://www.imdb.com/name/nm0000151/", nil, nil), ("tt", nil, nil), ("", nil, nil),
    ("https://www.imdb.com/title/tt12/", nil, nil), ("themoviedb.org/movie/½", nil, nil),
  ])
  func idsAreReadFromAddresses(_ address: String, _ imdb: String?, _ tmdb: String?) {
    let json = """
      {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "x", "sameAs": "\(address)"}}
      """
    let ids = structuredReview(html: script(json))?.film.ids
    #expect(ids?.imdb == imdb)
    #expect(ids?.tmdb == tmdb)
  }
}

private func script(_ json: String) -> String {
  "<script type='application/ld+json'>\(json)</script>"
}

private func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

/// References that would multiply: each object names the next two hundred times.
private let references: String = {
  let objects = (0..<50).map { level in
    let next = times(200, "{\"@id\": \"\(level + 1)\"},") + "0"
    return "{\"@id\": \"\(level)\", \"x\": [\(next)]}"
  }
  return "[" + objects.joined(separator: ",") + "]"
}()

private let hostileJSON: [String] = [
  times(100_000, "["), times(100_000, "[") + times(100_000, "]"),
  times(100_000, #"{"review":"#),
  times(60, #"{"@type":"Review","itemReviewed":"#) + "1" + times(60, "}"),
  #"{"a": ""# + times(500_000, "\\"),
  "[" + times(50_000, #"{"@type":"Review"},"#) + "1]",
  #"{"@type": "Review", "itemReviewed": {"@type": "Movie", "name": ""# + times(500_000, "x")
    + #""}}"#,
  "{\"a\": " + times(500_000, "9") + "}", times(2_000_000, " "), times(400_000, "//"), references,
]

private let completeReviews = [
  script(
    """
    {"@context": "https://schema.org", "@type": "Review", "name": "A review",
     "author": {"@type": "Person", "name": "Mo"}, "datePublished": "2025-02-01",
     "itemReviewed": {"@type": "Movie", "name": "The Lantern &amp; the Sea",
       "dateCreated": "2019-04-05", "director": [{"@type": "Person", "name": "Ana Voss"}, "Li Ren"],
       "sameAs": ["https://www.imdb.com/title/tt7654321/", "https://www.themoviedb.org/movie/54321"],
       "aggregateRating": {"@type": "AggregateRating", "ratingValue": 1, "bestRating": 5}},
     "reviewRating": {"@type": "Rating", "ratingValue": 4.5, "bestRating": "5"}}
    """),
  script(
    """
    {"@context": "https://schema.org", "@graph": [{"@type": "Movie", "@id": "#m",
     "name": "The Lantern & the Sea", "datePublished": "2019", "director": "Ana Voss",
     "directors": ["Li Ren"], "url": "https://www.themoviedb.org/movie/54321-the-lantern",
     "sameAs": "https://www.imdb.com/title/tt7654321/",
     "review": {"@type": "CriticReview", "reviewRating": {"@id": "#r"}}},
     {"@type": "Rating", "@id": "#r", "ratingValue": "4.5", "bestRating": 5.0}]}
    """),
  """
  <div class="h-review"><p><span class="p-item h-item"><a class="p-name u-url"
  href="https://www.imdb.com/title/tt7654321/">The Lantern &amp; the Sea</a> (<time
  class="dt-published" datetime="2019-04-05">April</time>) by <span class="p-director">Ana Voss</span>
  and <span class="p-director">Li Ren</span> <a class="u-url"
  href="https://www.themoviedb.org/movie/54321">TMDB</a></span></p>
  <p>Rating: <span class="p-rating">4.5</span> out of <span class="p-best">5</span></p></div>
  """,
  """
  <div class="h-review"><div class="p-item h-movie"><span class="p-name">The Lantern &amp; the Sea
  (2019)</span><b class="p-director h-card">Ana Voss</b>, <b class="p-director">Li Ren</b>
  <a class="u-url" href="https://www.imdb.com/title/tt7654321/">1</a>
  <a class="u-url" href="https://www.themoviedb.org/movie/54321">2</a></div>
  <p class="p-rating"><span class="value">4.5</span>/<span class="p-best">5</span></p></div>
  """,
  """
  <article itemscope itemtype="http://schema.org/Review"><div itemprop="itemReviewed" itemscope
  itemtype="http://schema.org/Movie"><h1 itemprop="name">The Lantern &amp; the Sea</h1>
  <link itemprop="sameAs" href="https://www.imdb.com/title/tt7654321/">
  <a itemprop="url" href="https://www.themoviedb.org/movie/54321">TMDB</a>
  <time itemprop="datePublished" datetime="2019-04-05">in April</time> by <span itemprop="director"
  itemscope itemtype="http://schema.org/Person"><b itemprop="name">Ana Voss</b></span> and
  <i itemprop="director">Li Ren</i></div><div itemprop="reviewRating" itemscope
  itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="4.5">★★★★½
  <meta itemprop="bestRating" content="5"/></div></article>
  """,
  """
  <div vocab="https://schema.org/" typeof="Review"><div property="itemReviewed" typeof="Movie">
  <h1 property="name">The Lantern &amp; the Sea</h1><meta property="dateCreated" content="2019">
  <p property="director" typeof="Person"><b property="name">Ana Voss</b></p>
  <b property="schema:director">Li Ren</b><a property="sameAs"
  href="https://www.imdb.com/title/tt7654321/">1</a><a property="sameAs"
  href="https://www.themoviedb.org/movie/54321">2</a></div><p property="reviewRating"
  typeof="Rating"><b property="ratingValue">4.5</b> of <b property="bestRating">5</b></p></div>
  """,
  """
  <div class="hreview" itemscope itemtype="https://schema.org/Review"><p class="item"
  itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie"><b class="fn"
  itemprop="name">The Lantern &amp; the Sea (2019)</b><i itemprop="director">Ana Voss</i>
  <i itemprop="director">Li Ren</i><a class="url" href="https://www.imdb.com/title/tt7654321/">1</a>
  <a class="url" href="https://www.themoviedb.org/movie/54321">2</a></p><p class="rating"
  itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><abbr class="value"
  itemprop="ratingValue" title="4.5">★★★★½</abbr> <b class="best" itemprop="bestRating">5</b></p></div>
  """,
]
