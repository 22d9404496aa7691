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
    ("1 Jan 1970 00:00:01 GMT", time(1970, 1, 1, 0, 0, 1)), ("29 Feb 2024", time(2024, 2, 29)),
    ("6th June 2025", time(2025, 6, 6)), ("Jun 6, 2025 9:00 PM EST", time(2025, 6, 7, 2)),
    ("June 6, 2025 9pm", time(2025, 6, 6, 21)), ("June 6, 2025, 9 p.m.", time(2025, 6, 6, 21)),
    ("Fri, 06 Jun 2025 21 GMT", time(2025, 6, 6, 21)),
    ("Fri, 06 Jun 2025 2100 +0200", time(2025, 6, 6, 19)),
    ("Fri, 06 Jun 2025 23:59:60 GMT", time(2025, 6, 7)),
    ("Fri, 06 Jun 2025 21:00:00 +00000", time(2025, 6, 6, 21)),
    ("Fri Jun 06 2025 23:00:00 GMT+0200 (Central European Summer Time)", time(2025, 6, 6, 21)),
    ("21:00 6 Jun 2025", time(2025, 6, 6, 21)),
    ("06/Jun/2025:21:00:00 +0000", time(2025, 6, 6, 21)),
    ("2025-W23-5", time(2025, 6, 6)), ("2025W235", time(2025, 6, 6)),
    ("2025-W23", time(2025, 6, 2)), ("2025-W01-1", time(2024, 12, 30)),
    ("2020-W53-7T21:00:00Z", time(2021, 1, 3, 21)), ("2025-157", time(2025, 6, 6)),
    ("1749243600.5", Date(timeIntervalSince1970: 1_749_243_600)),
    ("vendredi 6 juin 2025 à 21h00", time(2025, 6, 6, 21)),
    ("2025年6月6日 21時05分06秒", time(2025, 6, 6, 21, 5, 6)),
    ("2025年6月6日(金) 午後9時5分", time(2025, 6, 6, 21)),
    ("2025年6月6日 下午9:00", time(2025, 6, 6, 21)), ("2025. 06. 06. 21:00", time(2025, 6, 6, 21)),
    ("mar 03/06/2025 21:00", time(2025, 6, 3, 21)), ("6 czerwca 2025", time(2025, 6, 6)),
    ("pá, 6. června 2025", time(2025, 6, 6)), ("čt 03 čvc 2025", time(2025, 7, 3)),
    ("6 червня 2025", time(2025, 6, 6)), ("середа, 6 серпня 2025", time(2025, 8, 6)),
    ("3 Haziran 2025 Pazartesi", time(2025, 6, 3)), ("6 Ιουν 2025 9:00 μ.μ.", time(2025, 6, 6, 21)),
    ("vrijdag 6 juni 2025 om 21:00", time(2025, 6, 6, 21)),
    ("fredag den 6. juni 2025 kl. 21.00", time(2025, 6, 6, 21)),
    ("vineri, 6 iunie 2025", time(2025, 6, 6)), ("1 d'octubre de 2025", time(2025, 10, 1)),
    ("1. srpnja 2025", time(2025, 7, 1)), ("1. srpna 2025", time(2025, 8, 1)),
    ("6. јун 2025", time(2025, 6, 6)), ("15 août 2024", time(2024, 8, 15)),
    ("3 ottobre 2024", time(2024, 10, 3)),
    ("5 listopada 2024", time(2024, 11, 5)), ("12 Aralık 2024", time(2024, 12, 12)),
    ("2 helmikuuta 2024", time(2024, 2, 2)), ("8 července 2024", time(2024, 7, 8)),
  ])
  func readsOtherForms(text: String, expected: Date) {
    #expect(FeedDate.parse(text) == expected)
  }

  @Test(arguments: [
    "", " ", "yesterday", "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000", "2024-02-30",
    "2024-13-01", "31 Apr 2024", "0000-00-00 00:00:00",
    "0001-01-01T00:00:00Z", "Mon, 30 Nov -0001 00:00:00 +0000", "2024-05-06T25:00:00Z", "May 2024",
    "2025-W54-1", "2025-W23-8", "null", "Invalid Date", "12:00", "0", "1234567", "May 5 of 2 or 3",
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

  /// The short way for the usual forms must say what the long one says, and nothing where it errs.
  @Test(arguments: [
    "Mon, 06 May 2024 07:08:09 GMT", "mon, 06 MAY 2024 07:08:09 +0530",
    "Thu, 29 Feb 2024 23:59:60 -0800", "Fri, 31 Dec 1999 24:00:00 +0000", "2024-05-06T07:08:09Z",
    "2024-02-29t23:59:59+05:45", "2024-12-31T24:00:00-11:00", "2024-02-30T07:08:09Z",
    "2024-05-06T07:61:09Z", "Mon, 99 May 2024 07:08:09 GMT", "Mon, 06 May 2024 07:08:09 EST",
    "Mon, 06 Mai 2024 07:08:09 GMT", "2024-05-06T07:08:09+99:99", "Mon, 06 May 2024 07:08:09 +9999",
    "2024-05-06 07:08:09Z", "20240506T07:08:09+0000",
  ])
  func readsTheUsualFormsAsTheOthers(text: String) {
    #expect(FeedDate.parse(text) == FeedDate.parseTolerantly(text))
  }
}
