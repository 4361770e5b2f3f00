#!/usr/bin/env python3
"""The figures that need whole programs: measure.py BIN_FOLDER rank|import|start|transactions|fit

Each figure is the ratio of two medians; the two programs take turns, so that a busy moment hits both.
"""

import contextlib
import bisect
import csv
import json
import os
import pathlib
import selectors
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
# Debian's own, which has Debian's pandas; another python3 may come first in the path.
PYTHON = '/usr/bin/python3'
CLIENTS = int(os.environ.get('KAM_BENCH_CLIENTS', '100000'))
ROUNDS = int(os.environ.get('KAM_BENCH_ROUNDS', '5'))
TRANSACTIONS = int(os.environ.get('KAM_BENCH_TRANSACTIONS', '1000000'))
BUYERS = 20000


class Refused(Exception):
    """A measured program did not do its work, so that its time means nothing."""


def timed(command, prepare=lambda: None):
    """Wall time in seconds and peak memory in MiB of one run."""
    prepare()
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Refused(f'{" ".join(map(str, command))} ended with {process.returncode}')
    return wall, usage.ru_maxrss / 1024


def compared(ours, theirs):
    """Medians of both, taking turns; each is a function that returns (wall, memory)."""
    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    return tuple((statistics.median(p[i][0] for p in pairs), max(p[i][1] for p in pairs)) for i in (0, 1))


def generated(folder, kind, count):
    path = folder / f'{kind}-{count}.csv'
    subprocess.run([sys.executable, HERE / 'generate.py', kind, str(count), path], check=True)
    return path


def verdict(what, ours, theirs, target):
    ratio = ours[0] / theirs[0]
    print(f'{what}: {ours[0] * 1000:.0f} ms ({ours[1]:.0f} MiB) against {theirs[0] * 1000:.0f} ms '
          f'({theirs[1]:.0f} MiB); ratio {ratio:.3f}, target at most {target}: {"met" if ratio <= target else "MISSED"}')
    return ratio <= target


def same_ranking(ours, theirs):
    """The race counts only if both arrive at the same place."""
    tables = []
    for path in (ours, theirs):
        with open(path, encoding='utf-8', newline='') as table:
            tables.append({row['client']: (int(row['rank']), float(row['total'])) for row in csv.DictReader(table)})
    if tables[0].keys() != tables[1].keys():
        raise Refused('kam and pandas rank different clients')
    # pandas has no tolerance for ties: its ranks are counted again from its totals, as the method counts them.
    totals = sorted(total for _, total in tables[1].values())
    for client, (rank, total) in tables[0].items():
        other = tables[1][client][1]
        expected = 1 + len(totals) - bisect.bisect_left(totals, other + 1e-9)
        if abs(total - other) > 1e-6 or rank != expected:
            raise Refused(f'kam and pandas differ on {client}: {rank} {total}, {expected} {other}')


def rank(binaries, folder):
    table = generated(folder, 'points', CLIENTS)
    ours, theirs = folder / 'kam.csv', folder / 'pandas.csv'

    def run_kam():
        start = time.perf_counter()
        with open(ours, 'wb') as out:
            process = subprocess.Popen([binaries / 'kam', 'rank', table, '--scale', 'rank', '--format', 'csv'], stdout=out)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise Refused(f'kam rank ended with {process.returncode}')
        return time.perf_counter() - start, usage.ru_maxrss / 1024

    figures = compared(run_kam, lambda: timed([PYTHON, HERE / 'rank_pandas.py', table, theirs]))
    same_ranking(ours, theirs)
    return verdict(f'kam rank, {CLIENTS} x 5, against pandas', *figures, 0.2)


def require_rows(path, table, at_least):
    """A program that ends at once and does nothing would win every race."""
    if not path.exists():
        raise Refused(f'{path.name} was not written')
    with contextlib.closing(sqlite3.connect(path)) as database:
        (rows,) = database.execute(f'SELECT count(*) FROM {table}').fetchone()
    if rows < at_least:
        raise Refused(f'{path.name} holds {rows} rows of {table} instead of {at_least}')


def import_clients(binaries, folder):
    table = generated(folder, 'clients', CLIENTS)
    workspace, plain = folder / 'import.kam', folder / 'plain.db'

    def fresh():
        for path in (workspace, plain):
            path.unlink(missing_ok=True)
        subprocess.run([binaries / 'kam', 'new', workspace], check=True, stdout=subprocess.DEVNULL)

    figures = compared(
        lambda: timed([binaries / 'kam', 'import', 'clients', table, '--into', workspace], fresh),
        lambda: timed(['sqlite3', plain, f'.import --csv {table} client'], lambda: plain.unlink(missing_ok=True)))
    require_rows(workspace, 'client', CLIENTS)
    require_rows(workspace, 'history', 1)
    require_rows(plain, 'client', CLIENTS)
    return verdict(f'import of {CLIENTS} clients with history, against sqlite3 .import', *figures, 3)


def workspace_of(binaries, folder, count):
    path = folder / f'start-{count}.kam'
    if count == 13:
        subprocess.run([binaries / 'kam', 'new', path, '--demo'], check=True, stdout=subprocess.DEVNULL)
        return path
    subprocess.run([binaries / 'kam', 'new', path], check=True, stdout=subprocess.DEVNULL)
    for kind in ('clients', 'ratings'):
        table = generated(folder, kind, count)
        subprocess.run([binaries / 'kam', 'import', kind, table, '--into', path], check=True, stdout=subprocess.DEVNULL)
    return path


def first_painted(program, workspace, cold, folder):
    """Time from exec to the line that says the ranking was painted, which is the page that was left last."""
    settings = folder / 'config' / 'kam-workbench' / 'settings.ini'
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('[General]\npage=ranking\n')
    if cold:
        drop_cache([program, workspace])
    environment = {**os.environ, 'KAM_TRACE_START': '1', 'QT_QPA_PLATFORM': 'offscreen', 'HOME': str(folder),
                   'XDG_CONFIG_HOME': str(folder / 'config'), 'XDG_DATA_HOME': str(folder / 'data')}
    start = time.perf_counter()
    process = subprocess.Popen([program, workspace], stderr=subprocess.PIPE, env=environment)
    painted = None
    said = b''
    with selectors.DefaultSelector() as selector:
        selector.register(process.stderr, selectors.EVENT_READ)
        while painted is None and selector.select(timeout=60):
            some = os.read(process.stderr.fileno(), 4096)
            if not some:
                break
            said += some
            if b'painted\n' in said:
                painted = time.perf_counter() - start
    process.kill()
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    process.stderr.close()
    if painted is None:
        raise Refused(f'{program} painted no ranking of {workspace} within a minute')
    return painted, usage.ru_maxrss / 1024


def drop_cache(paths):
    """All of the page cache where we may, else the pages of the files themselves."""
    os.sync()
    try:
        pathlib.Path('/proc/sys/vm/drop_caches').write_text('3')
    except OSError:
        for path in paths:
            with open(path, 'rb') as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def start(binaries, folder):
    program = binaries / 'kam-workbench'
    few, many = workspace_of(binaries, folder, 13), workspace_of(binaries, folder, CLIENTS)
    met = True
    for cold in (False, True):
        figures = compared(lambda: first_painted(program, many, cold, folder),
                           lambda: first_painted(program, few, cold, folder))
        name = f'start to painted ranking, {CLIENTS} clients against 13, {"cold" if cold else "warm"}'
        met = verdict(name, *figures, 2.5) and met
    return met


# What an analyst would write: sums by client, then classes by the cumulative share before a client.
ABC_SQL = '''.import --csv {table} sale
CREATE TABLE class AS SELECT client, total,
  CASE WHEN before < 0.80 * everything THEN 'A' WHEN before < 0.95 * everything THEN 'B' ELSE 'C' END AS class
FROM (SELECT client, total, sum(total) OVER (ORDER BY total DESC) - total AS before, sum(total) OVER () AS everything
      FROM (SELECT client, sum(amount) AS total FROM sale GROUP BY client));
'''


def timed_sqlite(plain, script):
    plain.unlink(missing_ok=True)
    with open(script, 'rb') as commands:
        start = time.perf_counter()
        process = subprocess.Popen(['sqlite3', plain], stdin=commands, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Refused(f'sqlite3 ended with {process.returncode}')
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def timed_abc(binaries, workspace, out):
    with open(out, 'wb') as target:
        start = time.perf_counter()
        process = subprocess.Popen([binaries / 'kam', 'abc', workspace, '--format', 'csv'], stdout=target)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Refused(f'kam abc ended with {process.returncode}')
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def same_classes(ours, plain):
    """The race counts only if both arrive at the same place."""
    with open(ours, encoding='utf-8', newline='') as table:
        kam = {row['client']: (float(row['value']), row['class']) for row in csv.DictReader(table) if row['value']}
    with contextlib.closing(sqlite3.connect(plain)) as database:
        other = {client: (total, letter) for client, total, letter in database.execute('SELECT * FROM class')}
    if kam.keys() != other.keys():
        raise Refused('kam and sqlite3 class different clients')
    for client, (total, letter) in kam.items():
        if abs(total - other[client][0]) > 1e-6 * max(1, abs(total)) or letter != other[client][1]:
            raise Refused(f'kam and sqlite3 differ on {client}: {total} {letter}, {other[client]}')


def import_transactions(binaries, folder):
    table, clients = generated(folder, 'transactions', TRANSACTIONS), generated(folder, 'clients', BUYERS)
    empty, workspace, plain = folder / 'empty.kam', folder / 'sales.kam', folder / 'plain.db'
    script, classes = folder / 'abc.sql', folder / 'abc.csv'
    script.write_text(ABC_SQL.format(table=table), encoding='utf-8')
    subprocess.run([binaries / 'kam', 'new', empty], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([binaries / 'kam', 'import', 'clients', clients, '--into', empty], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def run_kam():
        stored = timed([binaries / 'kam', 'import', 'transactions', table, '--into', workspace],
                       lambda: shutil.copyfile(empty, workspace))
        classed = timed_abc(binaries, workspace, classes)
        return stored[0] + classed[0], max(stored[1], classed[1])

    figures = compared(run_kam, lambda: timed_sqlite(plain, script))
    require_rows(workspace, 'client_transaction', TRANSACTIONS)
    require_rows(workspace, 'history', 2)
    same_classes(classes, plain)
    return verdict(f'import of {TRANSACTIONS} transactions with history, and classes, against sqlite3', *figures, 2)


def fit(binaries, folder):
    table = generated(folder, 'histories', CLIENTS)
    results = {}

    def run(name, command):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        results[name] = json.loads(process.stdout.read())
        _, status, usage = os.wait4(process.pid, 0)
        process.stdout.close()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise Refused(f'{name} ended with {process.returncode}')
        return time.perf_counter() - start, usage.ru_maxrss / 1024

    figures = compared(lambda: run('kam', [binaries / 'kam', 'forecast', table, '--fit', '--format', 'json']),
                       lambda: run('scipy', [PYTHON, HERE / 'fit_scipy.py', table]))
    ours, theirs = (results[name]['log_likelihood'] for name in ('kam', 'scipy'))
    print(f'log-likelihood {ours:.6f} against {theirs:.6f}')
    if ours < theirs - 1e-4:
        raise Refused('the fit is worse than that of scipy')
    return verdict(f'BG/NBD fitted on {CLIENTS} clients, against numpy and scipy', *figures, 0.2)


FIGURES = {'rank': rank, 'import': import_clients, 'start': start, 'transactions': import_transactions, 'fit': fit}


def main():
    binaries = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix='kam-bench-', dir=os.environ.get('KAM_BENCH_FOLDER')) as folder:
        try:
            met = FIGURES[sys.argv[2]](binaries, pathlib.Path(folder))
        except (Refused, subprocess.CalledProcessError) as refused:
            print(f'{sys.argv[2]}: not measured: {refused}')
            met = False
    sys.exit(0 if met else 1)


main()
