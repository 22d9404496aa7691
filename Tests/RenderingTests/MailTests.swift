import Foundation
import Model
import Testing

@testable import Rendering

@Suite struct MailTests {
  @Test func identityComesFromTheDay() throws {
    let mail = try Renderer().digest(Sample.digest, as: .mail)
    #expect(mail.contains("\r\nMessage-ID: <digest-2026-11-22@notebook.example>\r\n"))
    #expect(mail.contains("\r\nDate: Sun, 22 Nov 2026 00:00:00 +0100\r\n"))
    #expect(mail.contains("\r\nList-Id: The Late Show Notebook <dailies.notebook.example>\r\n"))
  }

  @Test func aDigestWithoutADayIsNoMail() throws {
    var digest = Sample.digest
    digest.date = "soon"
    #expect(throws: RenderingError.invalidDate("soon")) {
      try Renderer().digest(digest, as: .mail)
    }
  }

  @Test func linesEndInCRLFAndAreShort() throws {
    let mail = try Renderer().digest(Sample.digest, as: .mail)
    let bytes = Array(mail.utf8)
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      #expect(index > 0 && bytes[index - 1] == 0x0D)
    }
    #expect(mail.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
  }

  @Test(arguments: [
    ("plain", "plain"), ("a = b", "a =3D b"), ("end ", "end=20"), ("½", "=C2=BD"),
    ("a\nb", "a\r\nb"),
  ])
  func quotedPrintableFollowsTheRule(_ text: String, _ encoded: String) {
    #expect(quotedPrintable(text) == encoded)
  }

  @Test(arguments: [
    ("https://a.example/x/", "a.example"), ("http://me:pw@B.example:80/", "b.example"),
    ("nowhere", "localhost"), ("http://evil\r\nBcc: x/", "localhost"),
  ])
  func theHostNamesTheMessage(_ base: String, _ name: String) {
    let site = Site(title: "T", home: "", author: "A", language: "en", base: base)
    #expect(site.host == name)
  }

  // Needs python3: its mail parser is the reader here.
  @Test(.enabled(if: pythonPath != nil, "needs python3"))
  func anotherProgramReadsTheMail() throws {
    var digest = Sample.digest
    digest.films[0].film.title = "Amélie – „Le fabuleux destin“ with a title that goes on and on"
    let renderer = try Renderer()
    let mail = try renderer.digest(digest, as: .mail)
    let script = """
      import email, email.policy, json, sys
      m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
      parts = [[p.get_content_type(), p.get_content()] for p in m.iter_parts()]
      print(json.dumps({"subject": m["Subject"], "list": m["List-Id"], "parts": parts,
        "defects": [str(d) for d in m.defects] + [str(d) for h in m.values() for d in h.defects]}))
      """
    let output = try run(script, input: mail)
    let parsed = try JSONDecoder().decode(ParsedMail.self, from: output)
    #expect(
      parsed.subject
        == "The Late Show Notebook, 22 November 2026: \(digest.films[0].film.title), Sinners and 2 more"
    )
    #expect(parsed.defects.isEmpty)
    #expect(parsed.parts.map(\.first) == ["text/plain", "text/html"])
    let text = parsed.parts.first?.last?.replacingOccurrences(of: "\r\n", with: "\n")
    #expect(try text == renderer.digest(digest, as: .text))
    #expect(parsed.parts.last?.last?.contains("</html>") == true)
  }

  private struct ParsedMail: Decodable {
    let subject: String
    let list: String
    let parts: [[String]]
    let defects: [String]
  }

  private func run(_ script: String, input: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(pythonPath))
    process.arguments = ["-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return output
  }
}

private let pythonPath: String? = {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return folders.map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}()
