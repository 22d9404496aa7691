#!/usr/bin/env python3
"""Train the word weights of SentimentWeights.swift.

usage: train_sentiment.py SNIPPETS.txt > SentimentWeights.swift
       train_sentiment.py SNIPPETS.txt --validate

SNIPPETS.txt is movieReviewSnippets_GroundTruth.txt of Hutto and Gilbert (ICWSM 2014, MIT licence): a line
each of id, mean rating from -4 to 4, and text, set apart by tabs. `opinion_words.txt` beside this script is
the second input; no other text has a part in the weights. Written with numpy 2.4, scipy 1.17 and
scikit-learn 1.9. --validate prints how well five-fold cross-validation does instead.

The model is a ridge regression over words, stems and pairs of words, each scaled by how one-sided its use is
(as in the NB-SVM of Wang and Manning, ACL 2012), and over the grades of opinion words, whose weights are
then added to those of the words. `features` must stay the same as Sentiment.swift.
"""
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold

NEGATIONS = set("not no never cannot without hardly barely neither nor nothing none lacks lacking lack "
                "fails failed fail".split())
CONTRASTS = set("but yet however still nevertheless".split())
# Known from titles and names; they must not make a text look English.
FOREIGN = set("un une le la les el los las de des du del della di da et y e il lo der das ein eine und een het "
              "och est que con por para sur dans mit im von zu na je o os um uma em".split())
SUFFIXES = ("ingly", "edly", "ness", "ing", "ly", "ed", "es", "s")
NEGATION_REACH = 4
BEFORE_CONTRAST, AFTER_CONTRAST = 0.7, 1.2
# Ratings beyond say no more of the words: a text is praise or it is not.
MOST = 2
ALPHA = 30
ONE_SIDEDNESS = 0.5
GRADE_SCALE = 3
FEATURES = 16000
SCALE = 100
PIECES = re.compile(r"[a-z\u00c0-\u024f]+(?:'[a-z]+)*|[.,;:!?\n\u2013-\u2015\u2026]|(?<=[ -])-")
STOPS = set(".,;:!?\n\u2013\u2014\u2015\u2026-")


def stem(word):
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[:-len(suffix)]
    return word


def read_grades():
    """Grades by stem, the mean where words of one stem differ, and by pair of words."""
    words, pairs = defaultdict(list), {}
    for line in open(Path(__file__).parent / "opinion_words.txt", encoding="utf-8"):
        if line.startswith("#"):
            continue
        grade, *names = line.split()
        for name in names:
            if "_" in name:
                pairs[name] = int(grade)
            else:
                words[stem(name)].append(int(grade))
    stems = {s: round(sum(grades) / len(grades)) for s, grades in words.items()}
    return {s: grade for s, grade in stems.items() if grade}, pairs


STEM_GRADES, PAIR_GRADES = read_grades()


def features(text):
    """Values by feature (`word`, `!word` after a negation, `stem~`, `one_two` for neighbours, `#2` for a word
    and `##2` for a pair of that grade), and the number of words."""
    out, words, reach, previous = defaultdict(float), 0, 0, None
    pieces = PIECES.findall(text.lower().replace("’", "'"))
    cut = max([i for i, p in enumerate(pieces) if p in CONTRASTS], default=-1)
    for i, piece in enumerate(pieces):
        if piece in STOPS:
            reach = max(0, reach - 1) if piece == "," else 0
            previous = None
            continue
        words += 1
        value = 1 if cut < 0 else BEFORE_CONTRAST if i < cut else AFTER_CONTRAST
        mark = "!" if reach else ""
        out[mark + piece] += value
        out[mark + stem(piece) + "~"] += value
        if stem(piece) in STEM_GRADES:
            out[f"{mark}#{STEM_GRADES[stem(piece)]}"] += value
        if previous:
            pair = previous + "_" + piece
            out[pair] += value
            if pair in PAIR_GRADES:
                out[f"##{PAIR_GRADES[pair]}"] += value
        previous = piece
        if piece in NEGATIONS or piece.endswith("n't"):
            reach = NEGATION_REACH
        elif reach:
            reach -= 1
        if piece in CONTRASTS:
            reach = 0
    return out, words


def matrix(rows, columns):
    data, places, starts = [], [], [0]
    for row in rows:
        for name, value in row.items():
            if name in columns:
                data.append(value)
                places.append(columns[name])
        starts.append(len(places))
    return sparse.csr_matrix((data, places, starts), shape=(len(rows), len(columns)))


def fit(rows, ratings, names):
    """Weights by feature, and the bias."""
    columns = {name: i for i, name in enumerate(names)}
    values = matrix(rows, columns)
    liked = np.asarray(values[ratings > 0].sum(axis=0)).ravel() + 1
    disliked = np.asarray(values[ratings <= 0].sum(axis=0)).ravel() + 1
    scale = np.abs(np.log(liked / liked.sum() * disliked.sum() / disliked)) ** ONE_SIDEDNESS
    scale[[columns[name] for name in names if "#" in name]] = GRADE_SCALE
    model = Ridge(alpha=ALPHA, solver="sparse_cg", tol=1e-6).fit(values @ sparse.diags(scale), ratings)
    return dict(zip(names, model.coef_ * scale)), model.intercept_


def train(rows, ratings):
    """Weights by feature, those of grades added to those of words, and the bias; both in hundredths."""
    seen = Counter(name for row in rows for name in row)
    seen = Counter({n: count for n, count in seen.items() if n.strip("!~") not in FOREIGN})
    names = sorted(name for name in seen if seen[name] > 1 or "_" not in name)
    weights, _ = fit(rows, ratings, names)
    # A feature matters as much as its weight and as often as it is seen.
    names = sorted(names, key=lambda n: ("#" not in n, -abs(weights[n]) * seen[n] ** 0.5, n))[:FEATURES]
    weights, bias = fit(rows, ratings, sorted(names))
    total = defaultdict(float, {n: w for n, w in weights.items() if "#" not in n})
    for word, grade in STEM_GRADES.items():
        for mark in "", "!":
            total[f"{mark}{word}~"] += weights.get(f"{mark}#{grade}", 0)
    for pair, grade in PAIR_GRADES.items():
        total[pair] += weights.get(f"##{grade}", 0)
    total = {n: round(w * SCALE) for n, w in total.items()}
    # A word without weight is kept where it is common: it tells English from other languages.
    common = {n for n in seen if n.isalpha() and seen[n] > 2}
    return {n: total.get(n, 0) for n in set(total) | common if total.get(n, 0) or n in common}, round(bias * SCALE)


def score(row, words, weights, bias):
    """As Sentiment.score: by the root of the length, as a longer text says more by chance."""
    total = sum(weights.get(name, 0) * value for name, value in row.items()) + bias
    return total / SCALE * (20 / max(words, 8)) ** 0.5


def read(path):
    texts, ratings = [], []
    for line in open(path, encoding="latin-1"):
        _, rating, text = line.rstrip("\n").split("\t", 2)
        texts.append(text)
        ratings.append(float(rating))
    return texts, np.clip(np.array(ratings), -MOST, MOST)


def validate(rows, words, ratings):
    scores = np.zeros(len(rows))
    for fitted, held in KFold(5, shuffle=True, random_state=1).split(ratings):
        weights, bias = train([rows[i] for i in fitted], ratings[fitted])
        scores[held] = [score(rows[i], words[i], weights, bias) for i in held]
    right = (scores > 0) == (ratings > 0)
    surest = np.argsort(-np.abs(scores))[:len(rows) // 3]
    print(f"accuracy {100 * right.mean():.2f} %, most confident third {100 * right[surest].mean():.2f} %")


def main():
    texts, ratings = read(sys.argv[1])
    rows, words = zip(*[features(text) for text in texts])
    if "--validate" in sys.argv:
        return validate(rows, words, ratings)
    weights, bias = train(rows, ratings)
    lines = defaultdict(list)
    for name, weight in weights.items():
        lines[weight].append(name)
    print('// Written by train_sentiment.py. Each line is a weight in hundredths and the features that have it:')
    print('// `word`, `!word` after a negation, `stem~`, `one_two` for neighbours.')
    print('// Trained on the movie review snippets of C.J. Hutto and E. Gilbert, "VADER: A Parsimonious')
    print('// Rule-based Model for Sentiment Analysis of Social Media Text", ICWSM 2014 (MIT licence).')
    print('// swift-format-ignore-file')
    print(f'let sentimentBias = {bias}')
    print('let sentimentWeights = #"""')
    for weight in sorted(lines):
        names = sorted(lines[weight])
        for start in range(0, len(names), 200):
            print(weight, *names[start:start + 200])
    print('"""#')


if __name__ == "__main__":
    main()
