import Model

/// Builds a feed from the parser's events: one state per pass, no other.
///
/// Each element is looked up once as a `Field`; elements that mean nothing cost a table look-up, and
/// text is gathered for wanted fields only.
struct FeedBuilder {
  /// What elements without a namespace, or with the root's own, are read as.
  enum Dialect { case rss, atom }

  /// Entries beyond this many are not kept.
  static let mostEntries = 100_000

  /// A longer `xml:base` is no honest page's, and would be written out before every relative address.
  private static let longestBase = 4096
  /// Entries inside one another beyond this many are a fault: one of them was never closed.
  static let deepestEntry = 8

  var feed = Feed()
  var feedDraft = Draft()
  var entry = Entry()
  var entryDraft = Draft()
  var isEntryOpen = false
  /// How many entries have started, in the feed or not.
  var entryCount = 0
  /// How many entries were given to `eachEntry`.
  var delivered = 0
  /// So many entries at the start are not delivered: an earlier pass did it.
  let skipped: Int
  let eachEntry: ((Entry) -> Void)?
  /// Where the open entry belongs in the feed, when a later one has started meanwhile.
  var entryPosition: Int?
  /// Entries that wait for one inside them to end.
  var suspended: [(entry: Entry, draft: Draft, position: Int?)] = []
  var source = Source()
  var sourceDraft = Draft()
  var person = Person()
  var imageDraft = FeedImage(url: "")
  var parts = ModuleParts()
  /// `xml:lang` of the root element.
  private(set) var rootLanguage: String?
  /// What the start tag of the element whose text is being gathered said.
  var pending = Pending()
  var collector = TextCollector()
  private(set) var scope = Scope.document
  /// In plain words.
  private(set) var problems: [String] = []

  private let isNetscape: Bool
  private var dialect = Dialect.rss
  private var names = NameCache()
  private var rootNamespace: UnsafePointer<UInt8>?
  private(set) var isRootSeen = false
  /// The vocabularies that the root element declares.
  var rootNamespaces: [Space] = []
  private var open: [Field] = []
  private var scopes: [Scope] = []
  private var collecting: Field?
  private var ignoredDepth = 0
  private var inherited: Inherited
  /// What is in force again when the elements that changed it end.
  private var inheritance: [Inherited] = []
  private var depth = 0

  /// `xml:base` and `xml:lang` in force from an element on.
  private struct Inherited {
    var depth: Int
    var base: String?
    var language: String?
  }

  /// - Parameters:
  ///   - base: the address that relative links resolve against.
  ///   - isNetscape: whether the document type is Netscape's, which tells the two RSS 0.91 apart.
  ///   - eachEntry: given each entry as soon as it is complete; the feed then has none.
  ///   - skipped: so many entries at the start are not given: an earlier pass did it.
  init(
    base: String?, isNetscape: Bool, eachEntry: ((Entry) -> Void)? = nil, skipping skipped: Int = 0
  ) {
    self.eachEntry = eachEntry
    self.skipped = skipped
    inherited = Inherited(depth: 0, base: base, language: nil)
    self.isNetscape = isNetscape
  }

  var base: String? { inherited.base }
  var language: String? { inherited.language }

  // MARK: Events

  mutating func startElement(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, address: UnsafePointer<UInt8>?,
    attributes: Attributes
  ) {
    depth += 1
    if ignoredDepth > 0 {
      ignoredDepth += 1
      return
    }
    if attributes.count > 0 { inherit(from: attributes) }
    if collecting != nil {
      collector.open(
        local, attributes: attributes, resolvingAgainst: base == pending.base ? nil : base)
      return
    }
    var name = name(local: local, prefix: prefix, address: address)
    if !isRootSeen {
      isRootSeen = true
      readRoot(&name, local: local, address: address, attributes: attributes)
    }
    let field = Self.field(for: name, in: scope, inside: open.last, dialect)
    if case .ignored = field {
      ignoredDepth = 1
      return
    }
    open.append(field)
    begin(field, name, attributes)
  }

  mutating func endElement(local: UnsafePointer<UInt8>) {
    defer {
      if inherited.depth == depth, let outer = inheritance.popLast() { inherited = outer }
      depth -= 1
    }
    if ignoredDepth > 0 {
      ignoredDepth -= 1
      return
    }
    if let field = collecting {
      guard collector.depth == 0 else {
        collector.close(local)
        return
      }
      collecting = nil
      if collector.isCut { note("A text of more than 8 MB was cut off.") }
      finish(field)
      open.removeLast()
      return
    }
    guard let field = open.popLast() else { return }
    if case .scope(let ended) = field {
      scope = scopes.popLast() ?? .document
      end(ended)
    }
  }

  mutating func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if collecting != nil { collector.append(text) }
  }

  // MARK: Looking up

  private mutating func name(
    local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, address: UnsafePointer<UInt8>?
  ) -> Name {
    let space =
      address != nil && address == rootNamespace
      ? .none : names.space(address: address, prefix: prefix)
    return Name(space: space, tag: names.tag(local))
  }

  /// True for elements that are read by Atom's rules.
  func isAtom(_ name: Name) -> Bool {
    switch name.space {
    case .atom, .atom03: true
    case .none: dialect == .atom
    default: false
    }
  }

  // Static, as are others that are called for each element: with `self`, all of it would be copied.
  private static func field(
    for name: Name, in scope: Scope, inside parent: Field?, _ dialect: Dialect
  ) -> Field {
    let field = field(for: name, in: scope, dialect)
    // What stands inside an unknown element belongs to it, be it called `title` or not.
    guard case .foreign? = parent else { return field }
    switch field {
    case .scope(.entry), .scope(.feed): return field
    default: return .foreign
    }
  }

  private static func field(for name: Name, in scope: Scope, _ dialect: Dialect) -> Field {
    switch name.space {
    case .none: dialect == .atom ? .atom(name.tag, in: scope) : .rss(name.tag, in: scope)
    case .rss10, .rss090: .rss(name.tag, in: scope)
    case .atom, .atom03: .atom(name.tag, in: scope)
    case .letterboxd, .tmdb, .schema: .film(name, in: scope)
    case .rdf: .transparent
    case .other: .foreign
    default: .module(name, in: scope)
    }
  }

  private mutating func readRoot(
    _ name: inout Name, local: UnsafePointer<UInt8>, address: UnsafePointer<UInt8>?,
    attributes: Attributes
  ) {
    if name.space == .other {
      rootNamespace = address
      name.space = .none
    }
    rootLanguage = language
    let isAtom = name.tag == .feed || (name.tag == .entry && name.space != .rss10)
    dialect = isAtom ? .atom : .rss
    feed.format = FeedFormat(
      root: name, isUpperCase: local.pointee < 0x60, isNetscape: isNetscape, attributes)
    if feed.format == .rss10, rootNamespaces.contains(.rss090), !rootNamespaces.contains(.rss10) {
      feed.format = .rss090
    }
  }

  private mutating func inherit(from attributes: Attributes) {
    let newBase = attributes.xml("base")
    let newLanguage = attributes.xml("lang")
    guard newBase != nil || newLanguage != nil else { return }
    var next = Inherited(depth: depth, base: base, language: language)
    if let newBase {
      let address = Address.resolve(newBase, against: base)
      if Address.isHarmless(address), address.utf8.count <= Self.longestBase { next.base = address }
    }
    if let newLanguage { next.language = LanguageTag.clean(newLanguage) }
    inheritance.append(inherited)
    inherited = next
  }

  // MARK: Scopes and texts

  mutating func enter(_ new: Scope) {
    scopes.append(scope)
    scope = new
  }

  mutating func collect(_ field: Field, as mode: TextCollector.Mode, dropsFrame: Bool = false) {
    collector.start(mode, dropsFrame: dropsFrame)
    collecting = field
    pending.base = base
    pending.language = language
  }

  mutating func note(_ problem: String) {
    if problems.count < 32, !problems.contains(problem) { problems.append(problem) }
  }

  /// Closes what the document left open, and settles what only the whole feed can tell.
  mutating func finish() {
    while isEntryOpen { endEntry() }
    deliver()
    settleFeed()
  }
}
