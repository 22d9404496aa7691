import Foundation
import Testing

@testable import Feeds

@Suite struct DateTests {
  @Test(arguments: [
    "Mon, 06 May 2024 07:08:09 +0000", "06 May 24 07:08:09 GMT", "Mon,06 May 2024 07:08:09 Z",
    "Mon, 06 May 2024 02:08:09 EST", "Mon, 06 May 2024 00:08:09 PDT",
    "Mon, 06 May 2024 09:08:09 +02:00", "Fri, 6 May 2024 7:08:09 UT",
    "Monday, 06-May-24 07:08:09 GMT", "Monday, May 6th, 2024 7:08:09 AM",
    "Mon May  6 07:08:09 2024",
    "Mon May  6 07:08:09 UTC 2024", "Mon May 06 07:08:09 +0000 2024", "6 May 2024 09:08:09 CEST",
    "Mon, 06 May 2024 09:08:09 GMT+2", "Mon, 06 May 2024 03:08:09 -0400 (EDT)",
    "2024-05-06T07:08:09Z", "2024-05-06t07:08:09z", "2024-05-06T09:08:09+0200",
    "2024-05-06T09:08:09+02", "2024-05-06 07:08:09", "2024-05-06 07:08:09 UTC",
    "2024/05/06 07:08:09", "20240506T070809Z", "20240506070809", "2024-127T07:08:09Z",
    "  2024-05-06T07:08:09Z\n", "5/6/2024 7:08:09 AM", "06.05.2024 07:08:09", "1714979289",
    "1714979289000", "lun., 06 mai 2024 07:08:09 +0000", "mar., 06 mai 2024 07:08:09 +0000",
    "Mo, 06 Mai 2024 07:08:09 +0000", "lunes, 6 de mayo de 2024 07:08:09", "6 мая 2024 07:08:09",
    "Δευ, 06 Μάι 2024 07:08:09 GMT", "2024년 05월 06일 16:08:09", "2024-05-06 오후 04:08:09",
    "2024-május-06T09:08:09+02:00", "6 maja 2024, 07:08:09", "seg, 06 maio 2024 07:08:09",
  ])
  func readsTheSameMoment(text: String) {
    #expect(FeedDate.parse(text) == time(2024, 5, 6, 7, 8, 9))
  }

  @Test(arguments: [
    ("2024", time(2024, 1, 1)), ("2024-05", time(2024, 5, 1)), ("2024-05-06", time(2024, 5, 6)),
    ("2003-335", time(2003, 12, 1)), ("20240506", time(2024, 5, 6)),
    ("2024-05-06T24:00:00Z", time(2024, 5, 7)), ("2024-05-06T07:08Z", time(2024, 5, 6, 7, 8)),
    ("2024-05-06Z", time(2024, 5, 6)), ("6 May 2024", time(2024, 5, 6)),
    ("Mon, 02 Sept 2024 07:08:09 GMT", time(2024, 9, 2, 7, 8, 9)),
    ("May 6, 2024 12:30 AM", time(2024, 5, 6, 0, 30)),
    ("May 6, 2024 12:30 p.m.", time(2024, 5, 6, 12, 30)),
    ("31/12/2024", time(2024, 12, 31)),
    ("Thu, 01 Jan 04 19:48:21 GMT", time(2004, 1, 1, 19, 48, 21)),
    ("1 Jan 1970 00:00:00 GMT", time(1970, 1, 1)), ("29 Feb 2024", time(2024, 2, 29)),
    ("15 août 2024", time(2024, 8, 15)), ("3 ottobre 2024", time(2024, 10, 3)),
    ("5 listopada 2024", time(2024, 11, 5)), ("12 Aralık 2024", time(2024, 12, 12)),
    ("2 helmikuuta 2024", time(2024, 2, 2)), ("8 července 2024", time(2024, 7, 8)),
  ])
  func readsOtherForms(text: String, expected: Date) {
    #expect(FeedDate.parse(text) == expected)
  }

  @Test(arguments: [
    "", " ", "yesterday", "2024-02-30", "2024-13-01", "31 Apr 2024", "0000-00-00 00:00:00",
    "0001-01-01T00:00:00Z", "Mon, 30 Nov -0001 00:00:00 +0000", "2024-05-06T25:00:00Z", "May 2024",
    "Mon, 06 May 2024 07:61:00 GMT", "-", "T", "99999999999999999999",
  ])
  func knowsNoOtherDate(text: String) {
    #expect(FeedDate.parse(text) == nil)
  }

  @Test func keepsFractionsOfASecond() throws {
    let date = try #require(FeedDate.parse("2024-05-06T07:08:09.250Z"))
    #expect(date.timeIntervalSince(time(2024, 5, 6, 7, 8, 9)) == 0.25)
  }

  @Test func leavesAnUnreadableDateOut() throws {
    let feed = try read(rss(item: "<title>x</title><pubDate>some day</pubDate>"))
    #expect(feed.entries.first?.published == nil)
    #expect(feed.problems.contains { $0.contains("some day") })
  }
}
