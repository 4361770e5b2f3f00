#!/usr/bin/env python3
"""Cost of ranking by number of clients, as the table of docs/performance.md: cost.py BENCHMARK_PROGRAM

Each size runs in a process of its own, so that its memory is its own.
"""

import json
import math
import subprocess
import sys

SIZES = (1_000, 10_000, 100_000, 1_000_000)
# n^1.5 would spread tenfold from 10,000 to 1,000,000.
MOST_SPREAD = 4
NAMES = ('rankAfterWeightMoved', 'rankFromRawFigures')


def measured(program, name, size):
    """Milliseconds and peak MiB."""
    report = subprocess.run([program, f'--benchmark_filter=^{name}/{size}$', '--benchmark_format=json'],
                            capture_output=True, text=True, check=True).stdout
    result = json.loads(report)['benchmarks'][0]
    return result['cpu_time'], result['peak_MiB']


def main():
    print('| clients | weight moved, ms | per n log2 n, ns | from raw figures, ms | per n log2 n, ns | peak memory, MiB |')
    print('|---:|---:|---:|---:|---:|---:|')
    per_step = {name: [] for name in NAMES}
    for size in SIZES:
        work = size * math.log2(size)
        moved, raw = (measured(sys.argv[1], name, size) for name in NAMES)
        for name, (milliseconds, _) in zip(NAMES, (moved, raw)):
            per_step[name].append(milliseconds / work)
        print(f'| {size:,} | {moved[0]:.3f} | {moved[0] * 1e6 / work:.2f} | {raw[0]:.2f} | {raw[0] * 1e6 / work:.2f} '
              f'| {max(moved[1], raw[1]):.0f} |')
    # From the second size on, where what every run costs no longer counts: a million does not fit into the caches.
    spread = max(max(steps[1:]) / min(steps[1:]) for steps in per_step.values())
    met = spread <= MOST_SPREAD
    print(f'spread of the cost per n log2 n from {SIZES[1]:,} clients on: {spread:.2f}, target at most {MOST_SPREAD}: '
          + ('met' if met else 'MISSED'))
    sys.exit(0 if met else 1)


main()
