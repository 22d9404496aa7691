import Foundation
import Model

@testable import Feeds

/// A feed that uses all that a publisher of reviews uses. The film and the people are invented.
func sampleFeed() -> Feed {
  var feed = Feed()
  feed.id = "tag:reel.example,2025:feed"
  feed.title = Text("The Slow Reel")
  feed.subtitle = Text("Reviews of films that take their time")
  feed.link = "https://reel.example/"
  feed.links = [
    Link(href: "https://reel.example/feed.xml", rel: "self"),
    Link(href: "https://reel.example/", rel: "alternate"),
    Link(href: "https://reel.example/feed-2.xml", rel: "next"),
  ]
  feed.language = "en"
  feed.authors = [Person(name: "Ana Vidal", url: "https://reel.example/ana")]
  feed.rights = Text("© 2025 Ana Vidal")
  feed.image = FeedImage(url: "https://reel.example/logo.png")
  feed.ttl = 60
  feed.entries = [nightEntry(), plainEntry()]
  return feed
}

func nightEntry() -> Entry {
  var entry = Entry()
  entry.id = "tag:reel.example,2025:night"
  entry.title = Text("Night & Day")
  entry.link = "https://reel.example/reviews/night"
  entry.links = [Link(href: "https://reel.example/reviews/night", rel: "alternate")]
  entry.summary = Text("A patient film, 5 < 6 & more.")
  entry.content = Text(
    "<p>A <em>patient</em> film &amp; more. ]]&gt; Cut.</p>", kind: .html)
  entry.authors = [Person(name: "Ana Vidal")]
  entry.categories = [
    Category(term: "drama", scheme: "https://reel.example/tags", label: "Drama"),
    Category(term: "2025"),
  ]
  entry.enclosures = [
    Enclosure(url: "https://reel.example/night.mp3", type: "audio/mpeg", length: 1234),
    Enclosure(url: "https://reel.example/night.mp4", type: "video/mp4"),
  ]
  entry.published = Date(timeIntervalSince1970: 1_749_196_800)
  entry.updated = Date(timeIntervalSince1970: 1_749_283_200)
  entry.comments = "https://reel.example/reviews/night#comments"
  entry.thumbnail = "https://reel.example/night.jpg"
  entry.film = FilmClaim(
    title: "Night", year: 2025, directors: ["Len Aubry", "Io Marsh"],
    ids: FilmIDs(imdb: "tt0012345", tmdb: "678"))
  entry.rating = "4/5"
  return entry
}

func plainEntry() -> Entry {
  var entry = Entry()
  entry.id = "https://reel.example/?p=2"
  entry.title = Text("Morning")
  entry.link = "https://reel.example/reviews/morning"
  entry.summary = Text("Short and bright.")
  entry.published = Date(timeIntervalSince1970: 1_746_000_000)
  entry.rating = "B+"
  return entry
}

/// Feeds whose texts attack the format that they are written in.
let hostileTexts = [
  "]]>", "<script>run(1)</script>", "a\u{0}b\u{1}c\u{B}d", "\u{FFFE}\u{FFFF}", "&amp; &bogus; &#0;",
  "\"'><item>", "<!--", "--> <?xml?>", "\u{2028}\u{2029}\u{85}\u{7F}", "\u{1F3AC}\u{10FFFF}",
  "\r\n\t", "x\u{FEFF}\u{202E}", "\\u0000 \\", "",
]

func feed(of text: String) -> Feed {
  var entry = Entry()
  entry.id = text
  entry.title = Text(text)
  entry.link = "https://reel.example/" + text
  entry.summary = Text(text)
  entry.content = Text(text, kind: .html)
  entry.authors = [Person(name: text, email: text, url: text)]
  entry.categories = [Category(term: text, scheme: text, label: text)]
  entry.enclosures = [Enclosure(url: text, type: text, title: text, length: 1)]
  entry.links = [Link(href: text, rel: text, type: text)]
  entry.film = FilmClaim(title: text, directors: [text], ids: FilmIDs(imdb: text))
  entry.rating = text
  entry.thumbnail = text
  entry.language = text
  var second = Entry()
  second.title = Text("The second entry")
  var feed = Feed()
  feed.title = Text(text)
  feed.subtitle = Text(text)
  feed.id = text
  feed.language = text
  feed.entries = [entry, second]
  return feed
}
