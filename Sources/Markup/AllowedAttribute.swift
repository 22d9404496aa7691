/// An attribute that may be written, and how its value is made safe.
struct AllowedAttribute {
  enum Kind {
    case plain
    /// An address that is loaded or named: http or https.
    case address
    /// An address that is followed on a click: http, https or mailto.
    case link
    /// Several addresses with descriptors (`srcset`).
    case addressList
    case style
    case drawnStyle
    /// Where a link opens.
    case target
    /// Numbers, colours and the like of a drawing.
    case drawing
  }

  let kind: Kind
  /// The name under which it is written.
  let name: HTMLName
  /// A space, the name, and the quoted value's beginning.
  let opening: [UInt8]

  static func named(_ name: HTMLName, of element: HTMLElement) -> AllowedAttribute? {
    if element.treatment == .drawing { return drawing[name] }
    if element.isDrawn { return drawn[name] ?? (element.name == linkName ? links[name] : nil) }
    return page[name]
  }

  private static let page = table([
    (.plain, plainNames), (.address, addressNames), (.link, "href"), (.addressList, "srcset"),
    (.style, "style"), (.target, "target"),
  ])

  /// Of `svg` itself, which a transformation or a style could lay over the page.
  private static let drawing = table([(.plain, drawnPlainNames), (.drawing, drawnNames)])
  private static let drawn = table([
    (.plain, drawnPlainNames), (.drawing, drawnNames + " transform"), (.drawnStyle, "style"),
  ])

  private static let linkName = HTMLName("a".utf8)
  /// Under the name that older readers know, too.
  private static let links: HTMLNameTable<AllowedAttribute> = {
    let opening = " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\""
    guard let name = HTMLName("xlink:href".utf8) else { return HTMLNameTable([:]) }
    return HTMLNameTable("href xlink:href") { _ in
      AllowedAttribute(kind: .link, name: name, opening: Array(opening.utf8))
    }
  }()

  private static func table(_ kinds: [(Kind, String)]) -> HTMLNameTable<AllowedAttribute> {
    var table: [HTMLName: AllowedAttribute] = [:]
    for (kind, names) in kinds {
      for label in names.split(whereSeparator: \.isWhitespace) {
        guard let name = HTMLName(label.utf8), table[name] == nil else { continue }
        table[name] = AllowedAttribute(
          kind: kind, name: name, opening: Array(" \(label)=\"".utf8))
      }
    }
    return HTMLNameTable(table)
  }
}

/// Left out on purpose: `on…` (scripts), `autofocus` and `autoplay` (they act unasked), `ping` (tells
/// on the reader), `srcdoc`, `form…`, `is` and `slot`.
private let plainNames = """
  abbr accept accept-charset accesskey align alt aria-label autocomplete axis balance bgcolor
  bgproperties border bordercolor bordercolordark bordercolorlight bottompadding cellpadding
  cellspacing ch challenge char charoff charset checked choff class clear color cols colspan compact
  contenteditable controls coords datafld datapagesize datetime default delay dir disabled draggable
  enctype end face for frame galleryimg gutter headers height hidefocus high hreflang hspace id
  inputmode ismap keytype label lang leftspacing list loop loopcount loopend loopstart low max
  maxlength media method min multiple muted name nohref noshade nowrap open optimum pattern
  point-size pqg preload prompt radiogroup readonly rel repeat-max repeat-min replace required rev
  reversed rightspacing rows rowspan rules scope selected shape size sizes span start step summary
  suppress tabindex template title toppadding type unselectable valign value variable volume vspace
  width wrap xml:lang
  """

private let addressNames = """
  action background cite data datasrc dynsrc icon longdesc lowsrc poster src urn usemap vrml
  """

private let drawnPlainNames = "aria-hidden aria-label class id lang role xml:lang"

/// Left out on purpose: `overflow`, with which a drawing could cover the page; `href` of what is no
/// link; `filter`, `mask`, `marker` and `clip-path`, whose elements are left out.
private let drawnNames = """
  alignment-baseline baseProfile baseline-shift clip-rule color cx cy d direction display
  dominant-baseline dx dy fill fill-opacity fill-rule font-family font-size font-stretch font-style
  font-variant font-weight fr fx fy gradientTransform gradientUnits height lengthAdjust
  letter-spacing offset opacity paint-order pathLength points preserveAspectRatio r rotate rx ry
  shape-rendering spreadMethod stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
  text-decoration text-rendering textLength vector-effect version viewBox visibility width
  word-spacing writing-mode x x1 x2 xml:space y y1 y2
  """
