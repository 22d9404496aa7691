/// Abbreviations, and British spellings, that titles differ by.
let spellings: WordTable<String> = {
  var all = [
    "dr": "doctor", "mr": "mister", "st": "saint", "sgt": "sergeant", "bros": "brothers",
    "ave": "avenue", "vs": "versus", "mt": "mount", "lt": "lieutenant", "capt": "captain",
    "jr": "junior", "nite": "night", "tonite": "tonight", "thru": "through", "grey": "gray",
    "traveller": "traveler", "travellers": "travelers", "travelling": "traveling",
    "marvellous": "marvelous", "jewellery": "jewelry", "aeroplane": "airplane",
    "pyjamas": "pajamas", "pyjama": "pajama", "moustache": "mustache", "whisky": "whiskey",
    "programme": "program", "defence": "defense", "offence": "offense", "licence": "license",
    "mum": "mom", "storey": "story", "tyre": "tire",
  ]
  let ours = [
    "col", "neighb", "hon", "fav", "harb", "arm", "behavi", "rum", "hum", "lab", "savi", "vap",
    "od", "parl", "flav", "val", "vig", "ferv", "splend", "endeav", "dishon", "cand", "enam",
  ]
  for stem in ours {
    for ending in ["", "s", "ing", "ed", "ite", "hood", "able", "less", "ful"] {
      all[stem + "our" + ending] = stem + "or" + ending
    }
  }
  for stem in ["theat", "cent", "met", "lit", "fib", "sab", "spect", "lust", "calib", "meag"] {
    all[stem + "re"] = stem + "er"
    all[stem + "res"] = stem + "ers"
  }
  return WordTable(all)
}()
