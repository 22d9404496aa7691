import Testing

@testable import Markup

struct HostileHTMLTests {
  @Test(arguments: hostileHTML)
  func nothingHostilePasses(_ html: String) {
    for base in [nil, "https://example.org/reviews/"] {
      let written = sanitizedHTML(html, base: base)
      #expect(WrittenHTML(written).faults.isEmpty, "\(html) became \(written)")
      #expect(sanitizedHTML(written, base: base) == written)
    }
  }

  /// Scraps in random order make the parser's states meet in ways that nobody thinks of.
  @Test(arguments: 0..<200)
  func randomScrapsStaySafe(seed: UInt64) {
    var random = Dice(state: seed &+ 1)
    for _ in 0..<25 {
      let html = (0..<30).map { _ in scraps[random.roll(scraps.count)] }.joined()
      let written = sanitizedHTML(html)
      #expect(WrittenHTML(written).faults.isEmpty, "\(html) became \(written)")
      #expect(sanitizedHTML(written) == written, "\(html)")
    }
  }
}

/// A generator that gives the same numbers in every run (xorshift).
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    for _ in 0..<4 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
    }
    return Int(state % UInt64(sides))
  }
}

private let scraps = [
  "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href='x'>", "</a>", "<ul>", "<li>", "</ul>",
  "<table>", "<tr>", "<td>", "<th>", "</td>", "</tr>", "</table>", "<tbody>", "<caption>",
  "<thead>", "<dl>", "<dt>", "<dd>", "<h2>", "</h2>", "<svg>", "<svg width=9>", "</svg>", "<math>",
  "<style>",
  "</style>",
  "<script>", "</script>", "<!--", "-->", "--!>", "<!", "<?", "</", "<", ">", "\"", "'", "&",
  "&lt;",
  "&#0;", "&#x3c;", "<img src=", "x onerror=run(1)", " ", "=", "/", "/>", "<noscript>",
  "<textarea>",
  "<title>", "</title>", "<select>", "<option>", "<iframe>", "<template>", "<br>", "</br>", "<hr/>",
  "<pre>", "</pre>", "<ruby>", "<rt>", "<blockquote>", "\u{0}", "\r", "\n", "é", "\u{FFFE}", "text",
  "<col>", "<colgroup>", "<path/>", "<desc>", "<circle>", "<title/>", "<![CDATA[", "]]>", "<a>",
  "<p/>", "<table/>",
]

private let hostileHTML = [
  // Scripts, plainly and in disguise.
  "<script>run(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "<script/src=data:,run(1)>",
  "<script\n>run(1)</script\n>",
  "<scr<script>ipt>run(1)</scr</script>ipt>",
  "<<script>run(1)//<</script>",
  "<script>run(1)",
  "</script><script>run(1)</script>",
  "<script x='</script><img src=x onerror=run(1)>'></script>",
  "\u{0}<scr\u{0}ipt>run(1)</scr\u{0}ipt>",
  "<script\u{B}>run(1)</script>",
  "&lt;script&gt;run(1)&lt;/script&gt;",
  "&#60;script&#62;run(1)&#60;/script&#62;",
  "<script>/*<!--*/<script>/*</script>run(1)//--></script>",
  // Event handlers.
  "<img src=x onerror=run(1)>",
  "<img src=x OnErRoR = 'run(1)'>",
  "<img/src=x/onerror=run(1)>",
  "<img src='x'onerror='run(1)'>",
  "<img \"onerror=run(1) src=x>",
  "<img src=x\u{C}onerror=run(1)>",
  "<img src=`x`onerror=run(1)``>",
  "<body onload=run(1)>",
  "<p onclick=run(1)>text</p onclick=run(1)>",
  "<div onmouseover\n=\nrun(1)>text",
  "<details open ontoggle=run(1)>text",
  "<video><source onerror=run(1)></video>",
  "<video autoplay onloadstart=run(1) src=x></video>",
  "<a autofocus tabindex=1 onfocus=run(1)>text</a>",
  "<img title='a\"onerror=run(1) b' src=x>",
  "<img alt=\"&quot; onerror=&quot;run(1)\" src=x>",
  "<img alt='&#34;&#62;&#60;script&#62;run(1)' src=x>",
  // Addresses.
  "<a href='javascript:run(1)'>text</a>",
  "<a href=' \u{1}java\tscript\n:run(1)'>text</a>",
  "<a href='&#106;avascript&colon;run(1)'>text</a>",
  "<a href='&#x6A&#x61vascript:run(1)'>text</a>",
  "<a href='jav&#x0A;ascript:run(1)'>text</a>",
  "<a href='JaVaScRiPt:run(1)'>text</a>",
  "<a href='vbscript:run(1)'>text</a>",
  "<a href='data:text/html,<script>run(1)</script>'>text</a>",
  "<a href='\u{A0}javascript:run(1)'>text</a>",
  "<a href='feed:javascript:run(1)'>text</a>",
  "<a href='view-source:https://example.org'>text</a>",
  "<a href='blob:https://example.org/1'>text</a>",
  "<a href='file:///etc/passwd'>text</a>",
  "<a href='x:y/../javascript:run(1)'>text</a>",
  "<a href='\\\\evil.example\\x'>text</a>",
  "<a href='//evil.example' ping='https://evil.example/p' target=_top>text</a>",
  "<a href=x href=javascript:run(1)>text</a>",
  "<a href=javascript:run(1) href=x>text</a>",
  "<img src='data:image/svg+xml,<svg onload=run(1)>'>",
  "<img srcset='javascript:run(1) 1x, data:image/png,x 2x'>",
  "<img srcset='x\" onerror=run(1) 1x'>",
  "<a srcset='.\n-'>", "<div srcset='>\n/'>", "<i srcset=x,\0>", "<i srcset=\0,x>",
  "<i srcset='x,\u{80}'>", "<i srcset='\u{80}'>", "<a href='/\u{80}/evil.example/x'>text</a>",
  "<a href='\u{FFFE}//evil.example/x'>text</a>", "<i srcset='\0,//evil.example/x'>",
  "<img dynsrc='javascript:run(1)' lowsrc='javascript:run(1)'>",
  "<table background='javascript:run(1)'><td background='javascript:run(1)'>",
  "<blockquote cite='javascript:run(1)'>text",
  "<video poster='javascript:run(1)'></video>",
  "<base href='javascript:run(1)//'><a href='x'>text</a>",
  "<area href='javascript:run(1)'><map name=m>",
  "<form action='javascript:run(1)'><button formaction='javascript:run(1)'>text</form>",
  "<isindex action=javascript:run(1)><input type=image src=x onerror=run(1)>",
  // Plug-ins, frames, documents in documents.
  "<iframe src='javascript:run(1)'></iframe>",
  "<iframe srcdoc='<script>run(1)</script>'></iframe>",
  "<iframe><img src=x onerror=run(1)></iframe>",
  "<object data='javascript:run(1)'><embed src='javascript:run(1)'></object>",
  "<applet code=x></applet><frameset onload=run(1)><frame src=javascript:run(1)></frameset>",
  "<meta http-equiv=refresh content='0;url=javascript:run(1)'>",
  "<link rel=stylesheet href='javascript:run(1)'><link rel=import href=x>",
  "<portal src=javascript:run(1)></portal>",
  "<template><script>run(1)</script></template>",
  // Styles.
  "<style>*{background:url(javascript:run(1))}</style>",
  "<style><img src='</style><img src=x onerror=run(1)>'></style>",
  "<p style='background:url(javascript:run(1))'>text",
  "<p style='width:expression(run(1))'>text",
  "<p style='position:fixed;top:0;left:0;width:100%;height:100%'>text",
  "<p style='color:red;background-image:url(//evil.example/p)'>text",
  "<p style='color:\\75rl(x);-moz-binding:url(x)'>text",
  "<p style='font-family:\"a;position:fixed\"'>text",
  "<p style='margin:-9999px;padding:99999px;text-indent:-999em'>text",
  "<p style=\"font-family:'\\\"onclick=run(1) x'\">text",
  // Trees that browsers build otherwise (mutation).
  "<!--><img src=x onerror=run(1)>-->",
  "<!---><img src=x onerror=run(1)>-->",
  "<!-- --!><img src=x onerror=run(1)> -->",
  "<![CDATA[><img src=x onerror=run(1)>]]>",
  "<?xml ><img src=x onerror=run(1)>?>",
  "<!doctype html [<!ENTITY x '<img src=x onerror=run(1)>'>]>",
  "<svg><script>run(1)</script></svg>",
  "<svg onload=run(1)>",
  "<svg></p><style><a id='</style><img src=x onerror=run(1)>'>",
  "<svg><p><style><a title='</style><img src=x onerror=run(1)>'>",
  "<svg><a xlink:href='javascript:run(1)'><text>text</text></a></svg>",
  "<svg><animate onbegin=run(1) attributeName=x></svg>",
  "<svg><use href='data:image/svg+xml,x#y'/><title><img src=x onerror=run(1)></title></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img onerror=run(1)&gt;'>",
  "<math><mi xlink:href='javascript:run(1)'>x</mi></math>",
  "<math></p><style><!--</style><img src=x onerror=run(1)>--></style></math>",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=run(1)>",
  "<noscript><p title='</noscript><img src=x onerror=run(1)>'>",
  "<textarea><img title='</textarea><img src=x onerror=run(1)>'></textarea>",
  "<title><a title='</title><img src=x onerror=run(1)>'></title>",
  "<xmp><p title='</xmp><img src=x onerror=run(1)>'>",
  "<noembed><p title='</noembed><img src=x onerror=run(1)>'>",
  "<plaintext><img src=x onerror=run(1)>",
  "<select><option><style></option></select><img src=x onerror=run(1)></style>",
  "<table><a href=javascript:run(1)><tr><td></a><svg><style><img src=x onerror=run(1)>",
  "<p id='</p><script>run(1)</script>'>",
  "<a title='--><img src=x onerror=run(1)>'>text",
  "<img src='x' alt='",
  "<img src=x onerror=run(1)",
  "<a href='https://example.org/\"onmouseover=\"run(1)'>text</a>",
  "<x-element onclick=run(1)>text</x-element><p is=x-element slot=a>text",
]
