import Model
import Testing

@testable import Feeds

@Suite struct FilmFieldTests {
  private let letterboxd =
    "xmlns:letterboxd='https://letterboxd.com' xmlns:tmdb='https://themoviedb.org'"

  @Test func readsLetterboxd() throws {
    let feed = try read(
      rss(
        item: """
          <title>Harbour Lights, 2025 - ★★★★½</title>
          <letterboxd:watchedDate>2025-06-01</letterboxd:watchedDate>
          <letterboxd:filmTitle>Harbour Lights</letterboxd:filmTitle>
          <letterboxd:filmYear>2025</letterboxd:filmYear>
          <letterboxd:memberRating>4.5</letterboxd:memberRating><tmdb:movieId>123</tmdb:movieId>
          """, attributes: letterboxd))
    let entry = try #require(feed.entries.first)
    #expect(
      entry.film == FilmClaim(title: "Harbour Lights", year: 2025, ids: FilmIDs(tmdb: "123")))
    #expect(entry.rating == "4.5/5")
  }

  @Test func givesAListNoFilm() throws {
    let feed = try read(
      rss(
        item: "<title>My favourites</title><guid>letterboxd-list-1</guid>", attributes: letterboxd))
    #expect(feed.entries.first?.film == nil)
    #expect(feed.entries.first?.rating == nil)
  }

  @Test func readsSchemaOrgHoweverNested() throws {
    let feed = try read(
      rss(
        item: """
          <title>A quiet triumph</title>
          <s:review><s:itemReviewed><s:Movie><s:name>Harbour Lights</s:name>
          <s:datePublished>2025-06-01</s:datePublished><s:director>Ada Moor</s:director>
          <s:director><s:Person><s:name>Bo Fen</s:name></s:Person></s:director>
          <s:sameAs>https://www.imdb.com/title/tt1234567/</s:sameAs>
          <s:sameAs>https://www.themoviedb.org/movie/123-harbour-lights</s:sameAs>
          <s:aggregateRating><s:ratingValue>2</s:ratingValue></s:aggregateRating>
          </s:Movie></s:itemReviewed>
          <s:reviewRating><s:ratingValue>4.5</s:ratingValue><s:bestRating>5</s:bestRating>
          </s:reviewRating><s:author><s:name>Ann</s:name></s:author></s:review>
          """, attributes: "xmlns:s='https://schema.org/'"))
    let entry = try #require(feed.entries.first)
    #expect(
      entry.film
        == FilmClaim(
          title: "Harbour Lights", year: 2025, directors: ["Ada Moor", "Bo Fen"],
          ids: FilmIDs(imdb: "tt1234567", tmdb: "123")))
    #expect(entry.rating == "4.5/5")
    #expect(entry.title?.value == "A quiet triumph")
  }

  @Test func readsSchemaOrgInAtom() throws {
    let feed = try read(
      atom(
        entry: """
          <s:itemReviewed><s:name>Harbour Lights</s:name></s:itemReviewed>
          <s:reviewRating><s:ratingValue>B+</s:ratingValue></s:reviewRating>
          """, attributes: "xmlns:s='http://schema.org'"))
    #expect(feed.entries.first?.film?.title == "Harbour Lights")
    #expect(feed.entries.first?.rating == "B+")
  }
}
