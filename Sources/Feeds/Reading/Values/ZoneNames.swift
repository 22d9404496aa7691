/// Named time zones, in hours east of Greenwich.
enum ZoneNames {
  private static let hours: [String: Double] = [
    "z": 0, "gmt": 0, "ut": 0, "utc": 0, "uct": 0, "wet": 0,
    "bst": 1, "cet": 1, "met": 1, "mez": 1, "west": 1, "ist": 5.5,
    "cest": 2, "mest": 2, "mesz": 2, "eet": 2, "sast": 2, "eest": 3, "msk": 3, "trt": 3,
    "msd": 4, "gst": 4, "pkt": 5, "wib": 7, "ict": 7,
    "sgt": 8, "hkt": 8, "pht": 8, "awst": 8, "myt": 8, "jst": 9, "kst": 9,
    "acst": 9.5, "acdt": 10.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    "et": -5, "ct": -6, "mt": -7, "pt": -8,
    "akst": -9, "akdt": -8, "hst": -10, "ast": -4, "adt": -3, "nst": -3.5, "ndt": -2.5,
    "brt": -3, "brst": -2, "art": -3, "clt": -4, "clst": -3, "cot": -5, "pet": -5, "vet": -4,
  ]

  /// In seconds; `name` is in lower case. The military letters of RFC 822 were defined wrongly and
  /// say nothing (RFC 2822, section 4.3). Nil for an unknown name.
  static func offset(_ name: ArraySlice<UInt8>) -> Int? {
    if name.count == 1, let letter = name.first { return ASCII.isLetter(letter) ? 0 : nil }
    return hours[String(decoding: name, as: UTF8.self)].map { Int($0 * 3600) }
  }
}
