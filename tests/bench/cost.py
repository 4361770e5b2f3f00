#!/usr/bin/env python3
"""Cost of ranking by number of clients, as the table of docs/performance.md: cost.py BENCHMARK_PROGRAM

Each size runs in a process of its own, so that its memory is its own.
"""

import json
import math
import subprocess
import sys

SIZES = (1_000, 10_000, 100_000, 1_000_000)
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
    for size in SIZES:
        work = size * math.log2(size)
        moved, raw = (measured(sys.argv[1], name, size) for name in NAMES)
        print(f'| {size:,} | {moved[0]:.3f} | {moved[0] * 1e6 / work:.2f} | {raw[0]:.2f} | {raw[0] * 1e6 / work:.2f} '
              f'| {max(moved[1], raw[1]):.0f} |')


main()
