import Model

/// All signals in sentences, in one table: a new signal needs a line here. `{}` stands for what was seen.
let signalSentences: [String: String] = [
  // Whether it is a review of one film.
  "structured: film": "The entry itself says which film it reviews: {}.",
  "structured: rating": "The entry itself gives a rating: {}.",
  "headline: review": "The headline calls it a review: {}.",
  "headline: rating": "The headline gives a rating: {}.",
  "headline: title and year": "The headline is a title with its year: {}.",
  "headline: the title alone, as in the link":
    "The headline is a title and nothing else, and the address repeats it: {}.",
  "headline: the title alone": "The headline is a title and nothing else: {}.",
  "headline: judges": "The headline judges the film: {}.",
  "text: a rating": "The text has a rating: {}.",
  "text: judges": "The text judges the film: {}.",
  "text: praises or faults": "The text praises or faults: {}.",
  "summary: tells of a film": "The summary tells of a film: {}.",
  "text: a last word, and the headline's title":
    "The text ends with a verdict on the film of the headline: {}.",
  "link: review": "The address says that it is a review: {}.",
  "link: a site of reviews": "The site is one of reviews: {}.",
  "link: film section, and a title in the headline":
    "It stands in a section on films, with a title in the headline: {}.",
  "link: film section, and a title in the summary":
    "It stands in a section on films, with a title in the summary: {}.",
  "link: film section, and a summary of a film":
    "It stands in a section on films, and the summary tells of a film: {}.",
  "link: judges": "The address judges the film: {}.",
  "link: names who made it": "The address names who made the film: {}.",
  "link: a site without reviews": "The site is not one of reviews: {}.",
  "link: words of news": "The address has words of news: {}.",
  "link: films": "It stands among pages on films: {}.",
  "category: review": "It is filed under reviews: {}.",
  "category: not film": "It is filed under something other than films: {}.",
  "link: another art": "The address tells of another art than film: {}.",
  "headline: another art": "The headline tells of another art than film: {}.",
  "headline: television": "The headline or the address is of a series: {}.",
  "headline: not a review": "The headline has words that reviews do not have: {}.",
  "link: not a review": "The address has words that reviews do not have: {}.",
  "headline: words of news": "The headline has words of news: {}.",
  "link: a list": "The address is that of a list: {}.",
  "headline: a list": "The headline is that of a list: {}.",
  "not a review, decided by hand": "You said that it is no review of one film.",

  // What the film is called.
  "title: how sure": "All in all, this is the likeliest title: {}.",
  "headline: after its maker's name": "The headline has this title behind its maker's name: {}.",
  "headline: after the colon": "The headline has this title behind the colon: {}.",
  "headline: up to the verb": "The headline has this title before the verb: {}.",
  "link: after its maker's name": "The address has this title behind its maker's name: {}.",
  "link: beginning": "The address begins with this title: {}.",
  "link: behind `in`": "The address has this title behind the word “in”: {}.",
  "summary: how it begins": "The summary begins with this title: {}.",
  "headline: before the year": "The headline has a year behind this title: {}.",
  "headline: capitals": "The headline has this title in capitals: {}.",
  "headline: name at the end": "The headline ends with this name: {}.",
  "headline: before `review`": "The headline has this title before the word “review”: {}.",
  "headline: first part before `review`":
    "The headline begins with this title, before the word “review”: {}.",
  "headline: last part before `review`":
    "The headline has this title just before the word “review”: {}.",
  "headline: after `review`": "The headline has this title behind the word “review”: {}.",
  "headline: up to the comma": "The headline has this title before the first comma: {}.",
  "headline: up to the colon": "The headline has this title before the colon: {}.",
  "headline: up to the dash": "The headline has this title before the dash: {}.",
  "headline: up to a remark": "The headline has this title, and a remark behind it: {}.",
  "headline: title as in a catalogue": "The headline is written as in a catalogue: {}.",
  "headline: as it stands": "The whole headline may be the title: {}.",
  "headline: quoted span": "The headline has this title in quotation marks: {}.",
  "headline: quoted span beside `review`":
    "The headline has this title in quotation marks beside “review”: {}.",
  "link: agrees": "The address agrees with the title: {}.",
  "link: before the credits": "The address has this title before names: {}.",
  "link: slug": "The address is named after this title: {}.",
  "link: before `review`": "The address has this title before the word “review”: {}.",
  "link: after `review`": "The address has this title behind the word “review”: {}.",
  "summary: quoted span": "The summary has this title in quotation marks: {}.",
  "summary: phrase as in the link": "The summary has the words of the address: {}.",
  "text: names it": "The text names it: {}.",

  // More about it.
  "text: rating": "The text gives a rating: {}.",
  "text: directed by": "The text says who directed it: {}.",
  "text: year": "The text says of which year it is: {}.",
  "film's year: published in":
    "The film's year is that of its first reviews, as none states one: {}.",

  // One film or several: by hand.
  "pinned by hand": "You said that it is of this film: {}.",
  "the film that others are pinned to": "It is the film that you pinned other reviews to: {}.",
  "merged by hand": "You said that these films are one: {}.",
  "kept apart by hand": "You said that this is not one film with others: {}.",

  // By numbers and names.
  "same database number": "The number in a film database is the same: {}.",
  "other database numbers": "The numbers in a film database are different: {}.",
  "film list": "Your film list knows them as one film: {}.",
  "film list: two films": "Your film list knows two films: {}.",
  "same director": "The director is the same: {}.",
  "other directors": "The directors are different: {}.",
  "only one side names a director": "Only one side names a director.",
  "other part numbers": "They are different parts of a series: {}.",
  "another part of one series": "They are different parts of a series: {}.",
  "an outlet reviewed both": "An outlet has reviewed both.",

  // By title.
  "same title": "The title is the same: {}.",
  "title is short for the film's, or longer":
    "One title is the other, shortened or lengthened: {}.",
  "another title it may mean": "By another reading, it names a film that others review: {}.",
  "others review this film in these weeks": "Others review this film in these weeks: {}.",
  "names what only this film's reviews name in these weeks":
    "It names what only this film's reviews name in these weeks: {}.",
  "title in another language": "The title is in another language: {}.",
  "a title of the same meaning or sound": "The titles are alike in meaning or in sound: {}.",
  "another title": "The titles are different: {}.",

  // By time.
  "same year": "The year is the same: {}.",
  "year next to the film's": "The years are next to one another: {}.",
  "another year": "The years are different: {}.",
  "years too far apart": "The years are too far apart: {}.",
  "published in the same weeks": "The reviews were published in the same weeks: {}.",
  "published far apart": "The reviews were published far apart: {}.",
  "published about its release":
    "The review was published about the time of the film's release: {}.",
  "published far from its release":
    "The review was published far from the time of the film's release: {}.",
  "the only film of this title":
    "No other film of this title is known, and there is no date to tell.",
  "the only film of this title in these years":
    "No other film of this title is known of these years.",
  "the last well-known film of this title": "It is the last film of this title that many reviewed.",
  "nothing speaks against it": "Nothing speaks against it, and there is no date to tell.",
]

extension Evidence {
  /// The signal's line of the table; nil for a signal that is not in it.
  var wording: String? { signalSentences[signal] }

  /// What was seen, for a person to read.
  var sentence: String {
    let seen = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    let shown = seen.count > 120 ? seen.prefix(119) + "…" : seen
    guard let text = wording else {
      let name = signal.prefix(1).uppercased() + signal.dropFirst()
      return shown.isEmpty ? "\(name)." : "\(name): \(shown)."
    }
    if shown.isEmpty { return text.replacing(": {}", with: "") }
    let sentence = text.replacing("{}", with: shown)
    return sentence.hasSuffix(".") && ".!?…".contains(shown.last ?? " ")
      ? String(sentence.dropLast()) : sentence
  }
}
