#!/usr/bin/env python3
"""The yardstick for `kam rank`: the same ranking in pandas. rank_pandas.py IN.csv OUT.csv

Rank points (n - number strictly better, ties share; zero and below get none), equal weights, total, rank, sorted.
Writes only client, total and rank, which is less than kam writes.
"""

import sys

import pandas

frame = pandas.read_csv(sys.argv[1])
criteria = frame.columns[1:]
total = 0.0
for criterion in criteria:
    column = frame[criterion]
    points = column.count() + 1 - column.rank(method='min', ascending=False)
    total = total + points.where(column > 0, 0.0) * (1 / len(criteria))
result = pandas.DataFrame({'client': frame.iloc[:, 0], 'total': total})
result['rank'] = result['total'].rank(method='min', ascending=False).astype(int)
result.sort_values(['rank', 'client']).to_csv(sys.argv[2], index=False)
