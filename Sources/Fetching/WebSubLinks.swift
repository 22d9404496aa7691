/// The hub and the topic that `Link` headers name (WebSub, section 4; RFC 8288).
struct WebSubLinks: Sendable, Equatable {
  private(set) var hub: String?
  private(set) var topic: String?

  /// - Parameter headers: the values of all `Link` headers; the first link of a kind counts.
  init(_ headers: [String]) {
    for link in headers.lazy.flatMap({ HeaderValue.parts(of: $0, by: ",") }) {
      guard let (address, relations) = Self.target(of: String(link)) else { continue }
      if hub == nil, relations.contains("hub") { hub = address }
      if topic == nil, relations.contains("self") { topic = address }
    }
  }

  private static func target(of link: String) -> (address: String, relations: [String])? {
    let parts = HeaderValue.parts(of: link, by: ";")
    let parameters = parts.dropFirst().map(HeaderValue.parameter)
    guard parts[0].hasPrefix("<"), parts[0].hasSuffix(">"),
      // A link with an anchor speaks of another document.
      !parameters.contains(where: { $0.name == "anchor" }),
      let relations = parameters.first(where: { $0.name == "rel" })?.argument
    else { return nil }
    let address = String(HeaderValue.trimmed(parts[0].dropFirst().dropLast()))
    guard address.utf8.count <= 2_048, (try? WebAddress(address)) != nil else { return nil }
    return (address, relations.lowercased().split(separator: " ").map(String.init))
  }
}
