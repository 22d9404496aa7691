#!/usr/bin/env python3
"""Train the weights of recognition: TitleWeights.swift and GateWeights.swift in Sources/Films/Recognition.

usage: train.py titles|gate [--write] [--folder ../../../shared/eval]

The folder holds titles.jsonl, nonreviews.jsonl, outlets.jsonl and outlets_nonreviews.jsonl. What is learned is
how much each trait (TitleTrait, GateTrait) is worth: a number a trait and no word of any text. Prints how well
five-fold cross-validation does, films never shared between folds; --write trains on everything and replaces the
weights. Needs numpy and scipy; builds and runs `traits` of this package.

Titles: a softmax over the titles found in an entry and the case that none of them is the film's. Gate: a
logistic regression. Both are drawn towards priors, which stay where the sets do not show a trait.
"""
import argparse, hashlib, importlib.util, json, pathlib, re, subprocess, sys
import numpy as np
from scipy.optimize import minimize

HERE = pathlib.Path(__file__).resolve().parent
RECOGNITION = HERE.parent.parent / 'Sources/Films/Recognition'
TITLE_PRIORS = dict(toRemark=4, noHeadlinePhraseInLink=3)
GATE_PRIORS = dict(
    claimedFilm=5, claimedRating=4.5, reviewCategory=2.5, otherCategory=-2, headlineSaysReview=3,
    headlineHasRating=2.5, headlineIsTitleAndYear=2, headlineJudges=1, headlineSaysWhatTitleIs=1, slugJudges=1,
    blog=.5, slugSaysReview=2.5, sectionSaysReview=2, reviewSite=1, filmSite=.5, filmSection=.5, textRates=3,
    textJudges=.5, textPraisesOrFaults=.7, textLeans=.3, textClosesWithVerdict=3.5, otherArtSection=-5,
    otherArtInHeadline=-5, otherArtInSlug=-5, numberedSeason=-5, otherFormInHeadline=-4, otherFormInSlug=-3,
    newsInHeadline=-2, newsInSlug=-1, otherSection=-2, listInHeadline=-4, otherSite=-2, listSection=-4,
    listingPage=-1, noTitle=-1, headlineAsks=-.5)
# Traits that the sets show by the way they were gathered, or hardly at all, keep their priors.
GATE_FIXED = ['claimedFilm', 'claimedRating', 'textRates', 'textClosesWithVerdict', 'listingPage']
BIAS = -2.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('model', choices=['titles', 'gate'])
    parser.add_argument('--write', action='store_true')
    parser.add_argument('--folder', type=pathlib.Path, default=HERE.parent.parent.parent / 'shared/eval')
    options = parser.parse_args()
    if not (options.folder / 'titles.jsonl').exists():
        sys.exit(f'{options.folder} has no titles.jsonl; name the folder of the labelled sets with --folder.')
    subprocess.run(['swift', 'build', '-c', 'release', '--package-path', HERE], check=True, stdout=sys.stderr)
    sets = Sets(options.folder)
    (train_titles if options.model == 'titles' else train_gate)(sets, options.write)


class Sets:
    def __init__(self, folder):
        spec = importlib.util.spec_from_file_location('score', folder / 'score.py')
        score = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(score)
        self.norm = score.norm
        read = lambda name: [json.loads(l) for l in open(folder / name, encoding='utf-8') if l.strip()]
        self.parts = [read(n) for n in ('titles.jsonl', 'nonreviews.jsonl', 'outlets.jsonl', 'outlets_nonreviews.jsonl')]
        self.rows = sum(self.parts, [])
        self.part = np.repeat(np.arange(4), [len(p) for p in self.parts])
        lines = ''.join(json.dumps({k: v for k, v in entry(r).items() if v not in (None, '', [])}) + '\n' for r in self.rows)
        out = subprocess.run([HERE / '.build/release/traits'], input=lines.encode(), capture_output=True, check=True)
        self.found = {d['id']: d for d in map(json.loads, out.stdout.decode().splitlines())}
        key = lambda r: self.norm(r.get('film_title') or r.get('story') or r['id'])
        self.fold = np.array([int(hashlib.md5(key(r).encode()).hexdigest(), 16) % 5 for r in self.rows])


def entry(row):
    return {'id': row['id'], 'outlet': row.get('outlet'), 'author': row.get('author'), 'title': row.get('headline'),
            'link': row.get('link'), 'published': row.get('published'), 'summary': row.get('summary'),
            'rating': row.get('rating_raw')}


def traits_of(file):
    return [m.group(1) for m in re.finditer(r'^  case (\w+)$', (RECOGNITION / file).read_text(), re.M)]


def vector(names, priors, last):
    return np.array([priors.get(name, 0.0) for name in names] + [last])


def train_titles(sets, write):
    names = traits_of('TitleTrait.swift')
    prior = vector(names, TITLE_PRIORS, 0.0)
    examples = []
    for number in np.flatnonzero(np.isin(sets.part, (0, 2))):
        row = sets.rows[number]
        golds = {sets.norm(t) for t in [row['film_title'], *(row.get('film_aka') or [])]}
        found = sets.found[row['id']]['titles']
        columns = np.zeros((len(found) + 1, len(names) + 1))
        columns[-1, -1] = 1
        right = np.zeros(len(found) + 1)
        for place, title in enumerate(found):
            columns[place, title['traits']] = 1
            right[place] = sets.norm(title['title']) in golds
        if not right.any():
            right[-1] = 1
        # One newspaper fills most of the first set.
        weight = 3.0 if sets.part[number] == 2 or row['stratum'] == 'multi_outlet' else 1.0
        examples.append((columns, right, weight, sets.fold[number], sets.part[number]))

    def fit(chosen):
        columns = np.vstack([e[0] for e in chosen])
        right = np.concatenate([e[1] for e in chosen])
        owner = np.repeat(np.arange(len(chosen)), [len(e[1]) for e in chosen])
        weight = np.array([e[2] for e in chosen])

        def loss(theta):
            odds = columns @ theta
            top = np.full(len(chosen), -1e9)
            np.maximum.at(top, owner, odds)
            odds = np.exp(odds - top[owner])
            total, hits = np.bincount(owner, odds), np.bincount(owner, odds * right)
            pull = theta - prior
            slope = weight[owner] * (odds * right / hits[owner] - odds / total[owner])
            return (weight * np.log(total / hits)).sum() + pull @ pull / 2, pull - columns.T @ slope
        return minimize(loss, prior.copy(), jac=True, method='L-BFGS-B', options={'maxiter': 300}).x

    counts = {0: [0, 0, 0], 2: [0, 0, 0]}
    for fold in range(5):
        theta = fit([e for e in examples if e[3] != fold])
        for columns, right, _, own, part in examples:
            if own != fold:
                continue
            odds = np.exp(columns @ theta)
            chances = odds / odds.sum()
            counts[part][0] += 1
            if len(chances) > 1 and chances[:-1].max() >= 0.3:
                counts[part][1] += 1
                counts[part][2] += right[int(np.argmax(chances[:-1]))] > 0
    for part, (all_, answered, right) in counts.items():
        print(f"{['titles', '', 'outlets'][part]}: {all_} reviews, {answered} answered, {right} right, F1 {200 * right / (all_ + answered):.2f}")
    if write:
        theta = fit(examples)
        save('TitleWeights', "What each trait of a title is worth, in log-odds.", 'none',
             "That none of the titles found is the film's.", 'TitleTrait', names, theta)


def train_gate(sets, write):
    names = traits_of('GateTrait.swift')
    prior = vector(names, GATE_PRIORS, BIAS)
    columns = np.zeros((len(sets.rows), len(names) + 1))
    columns[:, -1] = 1
    for number, row in enumerate(sets.rows):
        columns[number, sets.found[row['id']]['gate']] = 1
    columns[:, names.index('listingPage')] = 0
    right = np.isin(sets.part, (0, 2)).astype(float)
    column = lambda name: columns[:, names.index(name)] > 0
    weight = np.where(sets.part >= 2, 4.0, 1.0)
    # In life, half of what a film section holds is no review, and most reviews say so.
    weight[(sets.part == 1) & column('filmSection')] = 5
    weight[(sets.part == 0) & ~column('headlineSaysReview') & ~column('slugSaysReview')] = 0.3
    stiffness = np.ones(len(names) + 1)
    stiffness[[names.index(name) for name in GATE_FIXED]] = 100

    def fit(chosen):
        x, y, w = columns[chosen], right[chosen], weight[chosen]

        def loss(theta):
            odds = x @ theta
            pull = theta - prior
            value = (w * (np.logaddexp(0, odds) - y * odds)).sum() + (stiffness * pull * pull).sum() / 2
            return value, x.T @ (w * (1 / (1 + np.exp(-odds)) - y)) + stiffness * pull
        return minimize(loss, prior.copy(), jac=True, method='L-BFGS-B').x

    chances = np.zeros(len(sets.rows))
    for fold in range(5):
        theta = fit(sets.fold != fold)
        chances[sets.fold == fold] = 1 / (1 + np.exp(-columns[sets.fold == fold] @ theta))
    for least in (0.5, 0.65, 0.8):
        share = [100 * (chances[sets.part == part] >= least).mean() for part in range(4)]
        print(f'from {least}: titles {share[0]:.2f} % of reviews, {share[1]:.2f} % of others; '
              f'outlets {share[2]:.2f} % of reviews, {share[3]:.2f} % of others')
    if write:
        theta = fit(np.full(len(sets.rows), True))
        theta[names.index('listingPage')] = GATE_PRIORS['listingPage']
        save('GateWeights', "What each trait of an entry is worth, in log-odds.", 'bias', 'Where nothing is seen.',
             'GateTrait', names, theta)


def save(name, comment, last, last_comment, trait, names, theta):
    lines = [f'/// {comment} Written by `Tests/Training/train.py`.', f'enum {name} {{', f'  /// {last_comment}',
             f'  static let {last} = {theta[-1]:.2f}', '', f'  static let traits: KeyValuePairs<{trait}, Double> = [',
             *(f'    .{n}: {value:.2f},' for n, value in zip(names, theta)), '  ]', '}', '']
    (RECOGNITION / f'{name}.swift').write_text('\n'.join(lines))


if __name__ == '__main__':
    main()
