#!/usr/bin/env python3
"""Train the word weights of SentimentWeights.swift.

usage: train_sentiment.py SNIPPETS.txt > SentimentWeights.swift

SNIPPETS.txt is movieReviewSnippets_GroundTruth.txt of Hutto and Gilbert (ICWSM 2014, MIT licence): a line
each of id, mean rating from -4 to 4, and text, set apart by tabs. Needs numpy, scipy and scikit-learn.

The model is a ridge regression over words, word stems and pairs of words. `features` must stay the same
as Sentiment.swift.
"""
import re
import sys
from collections import Counter, defaultdict

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import Ridge

NEGATIONS = set("not no never cannot without hardly barely neither nor nothing none lacks lacking lack "
                "fails failed fail".split())
CONTRASTS = {"but", "yet", "however", "still", "nevertheless"}
SUFFIXES = ("ingly", "edly", "ness", "ing", "ly", "ed", "es", "s")
NEGATION_REACH = 3
BEFORE_CONTRAST, AFTER_CONTRAST = 0.7, 1.2
ALPHA = 20
FEATURES = 20000
SCALE = 100


def stem(word):
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[:-len(suffix)]
    return word


def features(text):
    """Weights by feature: `word`, `!word` after a negation, `stem~`, `one two` for neighbours."""
    pieces = re.findall(r"[a-z\u00c0-\u024f]+(?:'[a-z]+)*|[.,;:!?]", text.lower().replace("’", "'"))
    cut = max([i for i, p in enumerate(pieces) if p in CONTRASTS], default=-1)
    out, reach, previous = defaultdict(float), 0, None
    for i, piece in enumerate(pieces):
        if piece in ".,;:!?":
            reach = max(0, reach - 1) if piece == "," else 0
            previous = None
            continue
        weight = 1 if cut < 0 else BEFORE_CONTRAST if i < cut else AFTER_CONTRAST
        mark = "!" if reach else ""
        names = [mark + piece, mark + stem(piece) + "~"]
        if previous:
            names.append(previous + " " + piece)
        for name in names:
            out[name] = max(out[name], weight)
        previous = piece
        if piece in NEGATIONS or piece.endswith("n't"):
            reach = NEGATION_REACH
        elif reach:
            reach -= 1
        if piece in CONTRASTS:
            reach = 0
    return out


def read(path):
    texts, ratings = [], []
    for line in open(path, encoding="latin-1"):
        _, rating, text = line.rstrip("\n").split("\t", 2)
        texts.append(text)
        ratings.append(float(rating))
    return texts, np.clip(np.array(ratings), -3, 3)


def fit(rows, ratings):
    vectorizer = DictVectorizer()
    model = Ridge(alpha=ALPHA).fit(vectorizer.fit_transform(rows), ratings)
    return dict(zip(vectorizer.feature_names_, model.coef_)), model.intercept_


def train(path):
    texts, ratings = read(path)
    rows = [features(t) for t in texts]
    seen = Counter(name for row in rows for name in row)
    rows = [{n: v for n, v in r.items() if seen[n] > 1 or " " not in n} for r in rows]
    weights, _ = fit(rows, ratings)
    # A feature matters as much as its weight and as often as it is seen.
    best = set(sorted(weights, key=lambda n: (-abs(weights[n]) * seen[n] ** 0.5, n))[:FEATURES])
    weights, bias = fit([{n: v for n, v in r.items() if n in best} for r in rows], ratings)
    weights = {n: round(w * SCALE) for n, w in weights.items()}
    return {n: w for n, w in weights.items() if w}, round(bias * SCALE)


def main():
    weights, bias = train(sys.argv[1])
    lines = defaultdict(list)
    for name, weight in weights.items():
        lines[weight].append(name.replace(" ", "_"))
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
