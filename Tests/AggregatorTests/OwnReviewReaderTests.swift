import Foundation
import Model
import TestFolder
import Testing

@testable import Aggregator

@Suite struct OwnReviewReaderTests {
  let folder = TestFolder()
  let reader = OwnReviewReader(
    site: Site(
      title: "T", home: "https://h.example/", author: "A", language: "en",
      base: "https://h.example/out/"), timeZone: .gmt)

  @Test func titleFilmAndDateAreEnough() throws {
    try folder.write("---\nfilm: 1917\ndate: 2020-01-08\n---\nOne long breath.\n", to: "1917.md")
    let (reviews, faults) = try reader.read(folder: folder.path)
    #expect(faults == [])
    let review = try #require(reviews.first)
    #expect(review.film.title == "1917")
    #expect(review.title == "1917")
    #expect(review.id == "tag:h.example,2025:reviews/1917")
    #expect(review.date == Date(timeIntervalSince1970: 1_578_441_600))
    #expect(review.body.trimmed == "One long breath.")
  }

  @Test func theDateMayStandInTheFileName() throws {
    try folder.write("---\r\nfilm: Flow\r\n---\r\nA cat.\r\n", to: "2025-02-01-flow.md")
    let (reviews, faults) = try reader.read(folder: folder.path)
    #expect(faults == [])
    #expect(reviews.first?.date == parseDate("2025-02-01"))
  }

  @Test(arguments: [
    ("title: x\ndate: 2025-01-01", "\"film\" is missing", 2),
    ("film: Flow\ndate: 2025-02-30", "\"date\" is \"2025-02-30\"", 3),
    ("film: Flow\ndate: 2025-01-01\nrating: 4", "scale is not clear", 4),
    ("film: Flow\ndate: 2025-01-01\nyear: soon", "\"year\" must be a number", 4),
    ("film: Flow\ndate: 2025-01-01\nverdict: great", "positive, mixed or negative", 4),
    ("film: Flow\ndate: 2025-01-01\nimdb: 4772188", "such as tt", 4),
    ("film: Flow\ndate: 2025-01-01\nrateing: 4/5", "did you mean \"rating\"", 4),
    ("film: Flow: the cat\ndate: 2025-01-01", "put quotes", 2),
  ])
  func aFaultNamesItsLineAndTheRemedy(matter: String, says: String, line: Int) throws {
    try folder.write("---\n\(matter)\n---\nText.\n", to: "a.md")
    try folder.write("---\nfilm: Flow\ndate: 2025-01-01\n---\nText.\n", to: "b.md")
    let (reviews, faults) = try reader.read(folder: folder.path)
    let fault = try #require(faults.first)
    #expect(fault.message.contains(says))
    #expect(fault.line == line)
    #expect(reviews.map(\.slug) == ["b"], "the other review is not affected")
  }

  @Test func twoReviewsMayNotShareAnID() throws {
    for name in ["a.md", "b.md"] {
      try folder.write("---\nfilm: Flow\ndate: 2025-01-01\nid: x\n---\nText.\n", to: name)
    }
    let (reviews, faults) = try reader.read(folder: folder.path)
    #expect(reviews.map(\.slug) == ["a"])
    #expect(faults.first?.message.contains("another \"id\"") == true)
  }

  @Test func twoReviewsMayNotShareAPage() throws {
    for name in ["Flow.md", "flow.md"] {
      try folder.write("---\nfilm: Flow\ndate: 2025-01-01\nid: \(name)\n---\nText.\n", to: name)
    }
    let (reviews, faults) = try reader.read(folder: folder.path)
    #expect(reviews.count == 1)
    #expect(faults.first?.message.contains("reviews/flow.html; rename one") == true)
  }

  @Test func aFolderThatIsGoneIsAnError() {
    #expect(throws: Fault.self) { try reader.read(folder: folder.path + "/gone") }
  }

  @Test(arguments: ["", "no front matter", "---\nfilm: x\n", "---\n- a\n---\nb"])
  func aFileWithoutFrontMatterIsReported(text: String) throws {
    try folder.write(text, to: "a.md")
    let (reviews, faults) = try reader.read(folder: folder.path)
    #expect(reviews.isEmpty)
    #expect(faults.count == 1)
  }
}

@Suite struct DateTests {
  @Test(arguments: [
    ("2025-06-06", 1_749_168_000), ("2025-06-06 09:30", 1_749_202_200),
    ("2025-06-06T09:30:00Z", 1_749_202_200), ("2025-06-06T11:30:00+02:00", 1_749_202_200),
    ("2025-06-06T11:30:00.250+0200", 1_749_202_200), ("2025-06-06 11:30:00 +02:00", 1_749_202_200),
  ])
  func datesOfISO8601(text: String, epoch: Int) {
    #expect(parseDate(text) == Date(timeIntervalSince1970: Double(epoch)))
  }

  @Test(arguments: [
    "", "2025", "2025-13-01", "2025-02-30", "2025-06-06T25:00", "06/06/2025", "2025-06-06x",
  ])
  func whatIsNoDateIsNil(text: String) { #expect(parseDate(text) == nil) }

  @Test func daysFollowTheTimeZone() {
    let calendar = DayCalendar(timeZone: "Europe/Berlin")
    #expect(parseDate("2025-06-06T22:30:00Z").map(calendar.day) == "2025-06-07")
    #expect(
      calendar.days(after: "2025-03-28", before: "2025-04-01") == [
        "2025-03-29", "2025-03-30", "2025-03-31",
      ])
    let cairo = DayCalendar(timeZone: "Africa/Cairo")
    #expect(cairo.days(after: "2025-04-24", before: "2025-04-26") == ["2025-04-25"])
    #expect(calendar.days(after: "2025-04-01", before: "2025-04-02") == [])
    #expect(calendar.days(after: "2025-04-02", before: "2025-04-01") == [])
  }
}
