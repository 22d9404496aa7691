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
  }

  let kind: Kind
  /// A space, the name, and the quoted value's beginning.
  let opening: [UInt8]

  static func named(_ name: HTMLName) -> AllowedAttribute? { table[name] }

  private static let table: [HTMLName: AllowedAttribute] = {
    let kinds: [(Kind, String)] = [
      (.plain, plainNames), (.address, addressNames), (.link, "href"), (.addressList, "srcset"),
      (.style, "style"),
    ]
    return kinds.reduce(into: [:]) { table, kind in
      let names = HTMLName.table(kind.1) {
        AllowedAttribute(kind: kind.0, opening: Array(" \($0)=\"".utf8))
      }
      table.merge(names) { first, _ in first }
    }
  }()
}

/// Left out on purpose: `on…` (scripts), `autofocus` and `autoplay` (they act unasked), `ping` (tells
/// on the reader), `target` (opens and replaces windows), `srcdoc`, `form…`, `is` and `slot`.
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
