import Aggregator
import ArgumentParser
import Foundation

@main
struct DailiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dailies",
    abstract: "Publishes your film reviews as feeds and merges your critics' feeds by film.",
    discussion: """
      Examples:
        dailies run                       publish, fetch, merge, write the digest: the cron job
        dailies compare "Ballerina 2025"  critics side by side on one film
        dailies explain ENTRY             why an entry was taken for a film
        dailies films review              what is in doubt, and how to settle it

      Exit status: 0 done, 1 some feeds failed, 2 nothing could be fetched, 64 usage, \
      65 bad config or input, 73 the store or an output cannot be written, \
      75 another run holds the lock, 130 or 143 stopped by SIGINT or SIGTERM.
      """,
    version: "0.1.0",
    subcommands: [
      RunCommand.self, PublishCommand.self, FetchCommand.self, DigestCommand.self,
      CompareCommand.self, FilmsCommand.self, ExplainCommand.self, FeedsCommand.self,
      SearchCommand.self, EntriesCommand.self, BackupCommand.self, ExportCommand.self,
      ParseCommand.self, CheckCommand.self,
    ])

  static func main() async {
    // A write beyond the limit on a file's size is to fail with an error, not to end the program.
    signal(SIGXFSZ, SIG_IGN)
    await main(nil)
  }
}
