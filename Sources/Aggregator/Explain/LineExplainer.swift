import Films
import Foundation
import Model

/// `dailies explain --jsonl`: recognises and merges entries that come as JSON lines.
///
/// Merging has to see all of them before it can answer for one, so that the answers wait in a
/// temporary file; only what merging compares stays in memory.
package struct LineExplainer {
  private let recogniser = Recogniser()

  private let list: OwnersFilmList?

  package init(list: OwnersFilmList? = nil) { self.list = list }

  /// Reads `lines` to their end and hands each answer to `write`, in their order. Returns how many
  /// lines could not be read; each of these is answered with its error.
  package func explain(
    _ lines: some Sequence<String>, write: (String) throws -> Void
  ) throws -> Int {
    let spool = try Spool()
    var mentions: [Mention] = []
    var uses: [String: Int] = [:]
    var unreadable = 0
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      do {
        let candidate = try decoder.decode(ExplainInput.self, from: Data(line.utf8)).candidate
        let recognition = recogniser.recognise(candidate)
        // Two lines may carry one id; counting them keeps their films apart. The lines' order says nothing.
        uses[candidate.id, default: 0] += 1
        let member = stableHash([candidate.id, String(uses[candidate.id, default: 0])])
        if recognition.film != nil {
          mentions.append(
            Mention(
              id: member, outlet: candidate.outlet, published: candidate.published, recognition))
        }
        try spool.append(
          member, encoder.encode(ExplainOutput(id: candidate.id, recognition)))
      } catch let error as DecodingError {
        unreadable += 1
        try spool.append("-", Data(errorLine(number: index + 1, error).utf8))
      }
    }
    var groupOfMember: [String: FilmGroup] = [:]
    for group in groupByFilm(mentions, list: list?.lookup) {
      for member in group.members { groupOfMember[member] = group }
    }
    try spool.eachLine { member, answer in
      guard let group = groupOfMember[member] else { return try write(answer) }
      var output = try decoder.decode(ExplainOutput.self, from: Data(answer.utf8))
      output.isReview = true
      output.film = FilmReference(group.film)
      output.evidence += group.evidence[member] ?? []
      try write(String(decoding: encoder.encode(output), as: UTF8.self))
    }
    return unreadable
  }
}

private func errorLine(number: Int, _ error: DecodingError) -> String {
  let reason =
    switch error {
    case .keyNotFound(let key, _): "the key \\\"\(key.stringValue)\\\" is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "\\\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\\\" has the wrong type"
    default: "it is no JSON object"
    }
  return "{\"error\":\"line \(number): \(reason)\"}"
}

/// Lines that wait on disk. The file has no name and is gone when the process is.
private final class Spool {
  private let file: UnsafeMutablePointer<FILE>

  init() throws {
    guard let file = tmpfile() else {
      throw OutputError(path: NSTemporaryDirectory(), reason: lastError())
    }
    self.file = file
  }

  deinit { fclose(file) }

  func append(_ member: String, _ line: Data) throws {
    var bytes = Array(member.utf8) + [UInt8(ascii: "\t")] + line
    bytes.append(UInt8(ascii: "\n"))
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw OutputError(path: NSTemporaryDirectory(), reason: lastError())
    }
  }

  func eachLine(_ body: (_ member: String, _ line: String) throws -> Void) throws {
    guard fflush(file) == 0 else {
      throw OutputError(path: NSTemporaryDirectory(), reason: lastError())
    }
    rewind(file)
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(buffer) }
    while true {
      let count = getline(&buffer, &capacity, file)
      guard count > 0, let buffer else { break }
      let bytes = UnsafeRawBufferPointer(start: buffer, count: count).dropLast()
      guard let tab = bytes.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      try body(
        String(decoding: bytes[..<tab], as: UTF8.self),
        String(decoding: bytes[(tab + 1)...], as: UTF8.self))
    }
    guard ferror(file) == 0 else {
      throw OutputError(path: NSTemporaryDirectory(), reason: lastError())
    }
  }
}
