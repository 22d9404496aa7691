import Feeds
import Floor
import Foundation

/// How fast documents are read.
enum Speed {
  private struct Document {
    var path: String
    var bytes: [UInt8]
  }

  private struct Tool {
    var name: String
    /// Returns the number of bytes read.
    var read: (Document) -> Int
  }

  /// Prints `path, tool, bytes, best MB/s, median MB/s` for each tool, or `stops` for one that cannot
  /// read the documents to their ends. The tools take turns, so that a change of the machine's speed
  /// meets all.
  static func measure(_ path: String) throws {
    let tools = [
      Tool(name: "floor") { floor_read($0.bytes, $0.bytes.count) },
      Tool(name: "whole") {
        _ = try? FeedReader.read($0.bytes)
        return $0.bytes.count
      },
      Tool(name: "streamed") {
        _ = try? FeedReader.read(contentsOfFile: $0.path) { _ in }
        return $0.bytes.count
      },
    ]
    let documents = try documents(at: path)
    let isComplete = tools.map { tool in documents.allSatisfy { tool.read($0) == $0.bytes.count } }
    var times = tools.map { _ in [Double]() }
    let start = ContinuousClock.now
    while times[0].count < 5 || (start.duration(to: .now) < .seconds(6) && times[0].count < 200) {
      for (index, tool) in tools.enumerated() {
        times[index].append(seconds { for document in documents { _ = tool.read(document) } })
      }
    }
    for (index, tool) in tools.enumerated() {
      let sorted = times[index].sorted()
      let rates = [sorted[0], sorted[sorted.count / 2]].map { rate(of: documents, $0) }
      let fields = isComplete[index] ? rates : ["stops", "stops"]
      print(([path, tool.name, size(of: documents)] + fields).joined(separator: "\t"))
    }
  }

  /// Prints `path, MB/s`: the best of a few reads, or of one where that takes long.
  static func measureOnce(_ path: String) throws {
    let documents = try documents(at: path)
    var best = Double.infinity
    let start = ContinuousClock.now
    repeat {
      best = min(
        best, seconds { for document in documents { _ = try? FeedReader.read(document.bytes) } })
    } while start.duration(to: .now) < .milliseconds(500)
    print([path, rate(of: documents, best)].joined(separator: "\t"))
  }

  /// A file, or all files of a folder.
  private static func documents(at path: String) throws -> [Document] {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let names = isFolder.boolValue ? try FileManager.default.contentsOfDirectory(atPath: path) : []
    let paths = isFolder.boolValue ? names.sorted().map { path + "/" + $0 } : [path]
    return try paths.map {
      Document(path: $0, bytes: [UInt8](try Data(contentsOf: URL(filePath: $0))))
    }
  }

  private static func seconds(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }

  private static func size(of documents: [Document]) -> String {
    "\(documents.reduce(0) { $0 + $1.bytes.count })"
  }

  private static func rate(of documents: [Document], _ seconds: Double) -> String {
    let size = documents.reduce(0) { $0 + $1.bytes.count }
    return String(format: "%.1f", Double(size) / 1e6 / seconds)
  }
}
