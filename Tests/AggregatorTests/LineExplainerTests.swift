import Foundation
import Testing

@testable import Aggregator

@Suite struct LineExplainerTests {
  @Test func linesAreAnsweredInOrderAndMerged() throws {
    let answers = try explain([
      #"{"id":"a","title":"Review: Flow","film":{"title":"Flow","year":2024},"rating":"4/5"}"#,
      #"{"id":"b","title":"Review","film":{"title":"Anora","year":2024}}"#,
      #"{"id":"c","title":"Review","film":{"title":"FLOW","year":2024}}"#,
    ])
    #expect(answers.map { $0["id"] as? String } == ["a", "b", "c"])
    let keys = answers.map { ($0["film"] as? [String: Any])?["key"] as? String }
    #expect(keys[0] == keys[2])
    #expect(keys[0] != keys[1])
    #expect((answers[0]["rating"] as? [String: Any])?["score"] as? Double == 80)
  }

  @Test func noVerdictIsReadOutOfADiaryNote() throws {
    let answer = try #require(
      try explain([
        #"{"id":"a","title":"Flow, 2024","film":{"title":"Flow","year":2024},"#
          + #""summary":"<p>Watched on Thursday December 3, 2020.</p>"}"#
      ]).first)
    #expect(answer["verdict"] is NSNull)
    #expect((answer["film"] as? [String: Any])?["title"] as? String == "Flow")
  }

  @Test func everyKeyOfTheContractIsThere() throws {
    let answer = try #require(try explain([#"{"id":"a","title":"Box office report"}"#]).first)
    #expect(
      Set(answer.keys) == ["id", "isReview", "film", "rating", "verdict", "aspects", "evidence"])
    #expect(answer["film"] is NSNull)
  }

  @Test(arguments: ["{", "[]", "{}", #"{"id":"a","film":{"year":"x"}}"#])
  func aLineThatCannotBeReadIsAnsweredAndTheOthersToo(line: String) throws {
    let answers = try explain([line, #"{"id":"b","title":"Review: Flow"}"#], unreadable: 1)
    #expect((answers[0]["error"] as? String)?.contains("line 1") == true)
    #expect(answers[1]["id"] as? String == "b")
  }

  @Test func theOrderOfTheLinesSaysNothing() throws {
    let titles = ["Moss and Iron", "Moss", "Iron Fern", "Moss and Iron 2"]
    let lines = (0..<60).map { number in
      let (title, day) = (titles[number % 4], 10 + number % 7)
      return #"{"id":"\#(number)","title":"Review: \#(title)","outlet":"Outlet \#(number % 9)","#
        + #""published":"20\#(10 + number % 11)-03-\#(day)"}"#
    }
    func films(_ lines: [String]) throws -> Set<Set<String>> {
      var members: [String: Set<String>] = [:]
      for answer in try explain(lines) {
        guard let key = (answer["film"] as? [String: Any])?["key"] as? String else { continue }
        members[key, default: []].insert(answer["id"] as? String ?? "")
      }
      return Set(members.values)
    }
    #expect(try films(lines) == films(lines.reversed()))
  }

  @Test func twoLinesOfOneIDAreTwoEntries() throws {
    let answers = try explain([
      #"{"id":"a","title":"Review","film":{"title":"Flow","year":2024}}"#,
      #"{"id":"a","title":"Review","film":{"title":"Anora","year":2024}}"#,
    ])
    let titles = answers.map { ($0["film"] as? [String: Any])?["title"] as? String }
    #expect(titles == ["Flow", "Anora"])
  }

  private func explain(_ lines: [String], unreadable: Int = 0) throws -> [[String: Any]] {
    var answers: [[String: Any]] = []
    let count = try LineExplainer().explain(lines) { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      answers.append(try #require(object as? [String: Any]))
    }
    #expect(count == unreadable)
    return answers
  }
}
