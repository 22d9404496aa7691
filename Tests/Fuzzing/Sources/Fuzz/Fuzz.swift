import Foundation

/// libFuzzer (llvm.org/docs/LibFuzzer.html) has the `main`, and calls this with each input. The
/// environment variable `READER` chooses what reads it: `feeds`, `lists` or `markup`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  let allowed = 0.05 + Double(size) / 1_000_000
  // What interrupts a process now and then is no fault of the input.
  let isInTime = (1...3).contains { _ in
    let start = processorSeconds()
    Reader.chosen.check(bytes)
    return processorSeconds() - start < allowed
  }
  require(isInTime, "took longer than a second a megabyte")
  return 0
}

private enum Reader: String {
  case feeds, lists, markup

  func check(_ bytes: [UInt8]) {
    switch self {
    case .feeds: FeedChecks.run(bytes)
    case .lists: ListChecks.run(bytes)
    case .markup: MarkupChecks.run(bytes)
    }
  }

  static let chosen: Reader = {
    let name = ProcessInfo.processInfo.environment["READER"] ?? ""
    guard let reader = Reader(rawValue: name) else {
      fail("set READER to feeds, lists or markup")
    }
    keepConvertersLoaded()
    return reader
  }()

  /// The C library unloads an encoding's code when nobody converts from it; loading it again for each
  /// input takes longer than the rest.
  private static func keepConvertersLoaded() {
    let names = [
      "BIG5-HKSCS", "CP874", "CP932", "CP949", "CP1251", "EUC-JP", "EUC-KR", "GB18030", "KOI8-R",
      "TIS-620", "UTF-16", "UTF-16BE", "UTF-32",
    ]
    for name in names { _ = iconv_open("UTF-8", name) }
  }
}

/// Of this thread, which a busy machine does not distort.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
