// The example of the documentation (Sources/Feeds/Feeds.docc/Feeds.md), so that it stays true.
import Feeds

let bytes = Array(
  """
  <rss version="2.0"><channel><title>Late Frame</title>
  <item><title>Tom & Viv</title><link>/tom-and-viv</link></item></channel></rss>
  """.utf8)

do {
  let feed = try FeedReader.read(
    bytes, contentType: "application/rss+xml", base: "https://late-frame.example/feed")
  for entry in feed.entries {
    print(entry.title?.value ?? "Untitled", entry.link ?? "")
  }
  for problem in feed.problems { print("Repaired:", problem) }
  print(FeedWriter.atom(feed))
} catch {
  print(error)
}

if let path = CommandLine.arguments.dropFirst().first {
  let feed = try FeedReader.read(contentsOfFile: path) { entry in
    print(entry.link ?? "")
  }
  print(feed.title?.value ?? "Untitled")
}
