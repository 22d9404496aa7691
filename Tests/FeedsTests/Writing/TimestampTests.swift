import Foundation
import Testing

@testable import Feeds

struct TimestampTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
      (951_782_399.9, "2000-02-28T23:59:59Z", "Mon, 28 Feb 2000 23:59:59 GMT"),
      (951_782_400, "2000-02-29T00:00:00Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
      (-1, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 GMT"),
      (-62_135_596_800, "0001-01-01T00:00:00Z", "Mon, 01 Jan 0001 00:00:00 GMT"),
      (253_402_300_799, "9999-12-31T23:59:59Z", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ] as [(Double, String, String)])
  func spells(_ seconds: Double, _ rfc3339: String, _ rfc822: String) {
    let stamp = Timestamp(Date(timeIntervalSince1970: seconds))
    #expect(stamp?.rfc3339 == rfc3339)
    #expect(stamp?.rfc822 == rfc822)
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e11, 253_402_300_800])
  func whatNoFormatSpellsIsNothing(_ seconds: Double) {
    #expect(Timestamp(Date(timeIntervalSince1970: seconds)) == nil)
  }
}
