import Aggregator
import ArgumentParser
import Rendering

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every fault in the config, your reviews, your decisions and the store.",
    discussion: """
      Each fault comes with its file, its line and what to write instead; any fault gives exit \
      status 65.

      Example: dailies check --config ~/film/config.json
      """)

  @OptionGroup var config: ConfigOption

  func run() async throws {
    let check = Check.run(configPath: config.config)
    for fault in check.faults { Console.printError(visibleLines(fault.description)) }
    guard check.faults.isEmpty else {
      Console.printError(counted(check.faults.count, "fault"))
      throw ExitCode(ExitStatus.badInput.rawValue)
    }
    for line in check.summary { Console.print(visibleLines(line)) }
  }
}
