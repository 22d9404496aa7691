import Feeds
import Floor
import Foundation

/// How much memory one read takes at its peak; a process measures one, because a peak never falls.
enum Memory {
  /// Prints `path, tool, entries, MB`: what the peak is above the memory before the reading, and for
  /// `whole` above the input too.
  static func measure(_ tool: String, path: String) throws {
    try warmUp()
    let before = try field("VmRSS")
    var entries = 0
    var input = 0
    switch tool {
    case "whole":
      let bytes = try [UInt8](unsafeUninitializedCapacity: size(of: path)) { buffer, count in
        count = try read(path, into: buffer)
      }
      input = bytes.count
      entries = try FeedReader.read(bytes).entries.count
    case "streamed":
      _ = try FeedReader.read(contentsOfFile: path) { _ in entries += 1 }
    case "floor":
      _ = floor_read_file(path)
    default:
      throw CocoaError(.featureUnsupported)
    }
    let beyond = Double(try field("VmHWM") - before) - Double(input) / 1024
    print(
      [path, tool, "\(entries)", String(format: "%.1f", beyond / 1024)].joined(separator: "\t"))
  }

  /// So that code and tables that are loaded once do not count.
  private static func warmUp() throws {
    let feed = """
      <rss version="2.0"><channel><title>Late Frame</title><item><title>Stalker</title>\
      <pubDate>Fri, 21 Nov 2025 18:30:00 GMT</pubDate></item></channel></rss>
      """
    _ = try FeedReader.read(Array(feed.utf8))
  }

  private static func size(of path: String) throws -> Int {
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return size ?? 0
  }

  /// Without the copy that `Data` would be.
  private static func read(
    _ path: String, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) throws -> Int {
    guard let file = fopen(path, "rb") else { throw CocoaError(.fileReadNoSuchFile) }
    defer { fclose(file) }
    return fread(buffer.baseAddress, 1, buffer.count, file)
  }

  /// A field of `/proc/self/status`, in kB.
  private static func field(_ name: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
  }
}
