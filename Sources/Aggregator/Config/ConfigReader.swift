import Fetching
import Foundation
import Model
import Yams

/// Reads and checks `config.json`.
package enum ConfigReader {
  /// The config in the file at `path`, or all that is wrong with it.
  package static func read(path: String) throws(Faults) -> Config {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch CocoaError.fileReadNoSuchFile {
      throw Faults(faults: [
        Fault(
          file: path,
          "there is no config file here; make one (the README shows each key) or name another "
            + "with --config FILE.")
      ])
    } catch {
      throw Faults(faults: [
        Fault(file: path, "it cannot be read; check that it is a file that you may read.")
      ])
    }
    return try parse(data, file: path)
  }

  /// The same for the text of a config that is, or is to be, in `file`.
  static func parse(_ data: Data, file: String) throws(Faults) -> Config {
    let root: CheckedNode
    do {
      root = try .json(data, file: file)
    } catch {
      throw Faults(faults: [error])
    }
    var faults: [Fault] = []
    let config = config(root, &faults)
    guard faults.isEmpty else { throw Faults(faults: faults) }
    return config
  }

  private static func config(_ root: CheckedNode, _ faults: inout [Fault]) -> Config {
    root.checkKeys(["site", "paths", "subscriptions", "digest", "fetch"], &faults)
    let folder = URL(filePath: root.file).deletingLastPathComponent().standardizedFileURL
    let digest = digest(section("digest", of: root, &faults), &faults)
    var site = site(section("site", of: root, required: true, &faults), &faults)
    site.timeZone = digest.timeZone
    return Config(
      file: URL(filePath: root.file).standardizedFileURL.path, site: site,
      paths: paths(section("paths", of: root, &faults), folder: folder, &faults),
      subscriptions: subscriptions(root, folder: folder, &faults),
      digest: digest,
      fetch: limits(section("fetch", of: root, &faults), home: site.home, &faults))
  }

  /// The object under `key`; an empty one, noted if it is required, where there is none.
  private static func section(
    _ key: String, of root: CheckedNode, required: Bool = false, _ faults: inout [Fault]
  ) -> CheckedNode {
    let child = root.child(key)
    if let child, child.isMapping { return child }
    if let child {
      faults.append(child.fault("\"\(key)\" must be an object: { … }."))
    } else if required {
      faults.append(root.fault("\"\(key)\" is missing; the README shows what belongs in it."))
    }
    return CheckedNode(Node.mapping(.init([])), file: root.file, path: key, isJSON: true)
  }

  private static func site(_ node: CheckedNode, _ faults: inout [Fault]) -> Site {
    node.checkKeys(["title", "home", "author", "language", "base"], &faults)
    guard node.node.mapping?.isEmpty == false else {
      return Site(title: "", home: "", author: "", language: "", base: "")
    }
    var base = node.requiredText("base", example: "https://example.org/", &faults)
    let home = node.requiredText("home", example: "https://example.org/", &faults)
    for (key, address) in [("base", base), ("home", home)] where !isWebAddress(address) {
      faults.append(
        (node.child(key) ?? node).fault(
          "\"site.\(key)\" is \"\(address)\", which is no web address; "
            + "write it in full, such as \"https://example.org/\"."))
    }
    if !base.hasSuffix("/") { base += "/" }
    return Site(
      title: node.requiredText("title", example: "My Film Reviews", &faults), home: home,
      author: node.requiredText("author", example: "Ann Lee", &faults),
      language: node.text("language", &faults) ?? "en", base: base)
  }

  private static func paths(
    _ node: CheckedNode, folder: URL, _ faults: inout [Fault]
  ) -> Config.Paths {
    node.checkKeys(["reviews", "output", "store", "films"], &faults)
    func path(_ key: String, _ standard: String) -> String {
      let written = node.text(key, &faults) ?? standard
      return URL(filePath: written, relativeTo: folder).standardizedFileURL.path
    }
    return Config.Paths(
      reviews: path("reviews", "feeds/reviews"), output: path("output", "feeds/public"),
      store: path("store", "feeds/dailies.sqlite"), films: path("films", "feeds/films.json"))
  }

  private static func digest(
    _ node: CheckedNode, _ faults: inout [Fault]
  ) -> Config.DigestOptions {
    node.checkKeys(["timeZone", "catchUp"], &faults)
    let zone = node.text("timeZone", &faults) ?? "UTC"
    if TimeZone(identifier: zone) == nil {
      faults.append(
        (node.child("timeZone") ?? node).fault(
          "\"digest.timeZone\" is \"\(zone)\", which is no time zone; "
            + "write an IANA name, such as \"Europe/Berlin\" or \"UTC\"."))
    }
    let catchUp = node.text("catchUp", &faults) ?? "one"
    let choice = Config.DigestOptions.CatchUp(rawValue: catchUp)
    if choice == nil {
      faults.append(
        (node.child("catchUp") ?? node).fault(
          "\"digest.catchUp\" is \"\(catchUp)\"; write \"one\" (one digest for all missed days) "
            + "or \"each\" (one a day)."))
    }
    return Config.DigestOptions(timeZone: zone, catchUp: choice ?? .one)
  }

  private static func limits(
    _ node: CheckedNode, home: String, _ faults: inout [Fault]
  ) -> FetchLimits {
    node.checkKeys(
      [
        "concurrency", "hostSpacing", "connectSeconds", "totalSeconds", "maxBytes", "maxRedirects",
        "userAgent", "allowPrivate",
      ], &faults)
    var limits = FetchLimits()
    // Whoever is asked too often should be able to say so.
    limits.userAgent = "Dailies/1.0 (feed reader; +\(home))"
    limits.allowPrivate = ranges(node, &faults)
    if let n = node.number("hostSpacing", in: 0...3600, example: "1", &faults) {
      limits.hostSpacing = n
    }
    if let n = node.number("concurrency", in: 1...64, example: "8", &faults) {
      limits.concurrency = Int(n)
    }
    if let n = node.number("connectSeconds", in: 0.1...600, example: "10", &faults) {
      limits.connectSeconds = n
    }
    if let n = node.number("totalSeconds", in: 0.1...3600, example: "30", &faults) {
      limits.totalSeconds = n
    }
    if let n = node.number("maxBytes", in: 1024...1_073_741_824, example: "10485760", &faults) {
      limits.maxBytes = Int(n)
    }
    if let n = node.number("maxRedirects", in: 0...20, example: "5", &faults) {
      limits.maxRedirects = Int(n)
    }
    if let agent = node.text("userAgent", &faults) { limits.userAgent = agent }
    return limits
  }

  /// The private networks that feeds may come from: `["192.168.1.0/24"]`, or `true` for all of them.
  private static func ranges(_ node: CheckedNode, _ faults: inout [Fault]) -> [AddressRange] {
    guard let child = node.child("allowPrivate") else { return [] }
    if let all = child.node.bool { return all ? AddressRange.everything : [] }
    let written = child.node.sequence.map(Array.init) ?? [child.node]
    return written.map { $0.string ?? "" }.compactMap { text in
      if let range = AddressRange(text) { return range }
      faults.append(
        child.fault(
          "\"fetch.allowPrivate\" has \"\(text)\", which is no network; "
            + "write addresses and ranges, such as [\"127.0.0.1\", \"192.168.1.0/24\"]."))
      return nil
    }
  }
}

/// True for an `http:` or `https:` address with a host.
func isWebAddress(_ text: String) -> Bool {
  guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty else {
    return false
  }
  return ["http", "https"].contains(url.scheme?.lowercased())
}
