#!/bin/bash
# Measures the figures of docs/performance.md. Installs what it needs, builds in build-bench/.
#   tests/bench/run.sh [rank|repaint|window|start|import|transactions|fit|cost|layout|plans]...     all of them without an argument
# KAM_BENCH_CLIENTS (100000), KAM_BENCH_TRANSACTIONS (1000000) and KAM_BENCH_ROUNDS (5), KAM_BENCH_PLANS (1000) change the size; KAM_BENCH_FOLDER where files are written.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
install_missing "${build_packages[@]}" libbenchmark-dev python3-pandas python3-scipy sqlite3

configure build-bench -DKAM_BENCH=ON -DKAM_TESTS=OFF
ninja -C "$root/build-bench" --quiet
bin=$root/build-bench/bin
export QT_QPA_PLATFORM=offscreen

[ $# -gt 0 ] || set -- rank repaint window start import transactions fit cost layout plans
missed=0
for figure in "$@"; do
  case $figure in
    rank | import | start | transactions | fit) python3 "$root/tests/bench/measure.py" "$bin" "$figure" || missed=1 ;;
    repaint)
      for program in "$bin/bench_ui_weightmoved" "$bin/bench_ui_whitespace"; do
        "$program" || missed=1
      done
      ;;
    window) "$bin/bench_ui_manyclients" || missed=1 ;;
    cost) python3 "$root/tests/bench/cost.py" "$bin/bench_core_ranking" || missed=1 ;;
    layout) "$bin/bench_core_layout" ;;
    plans) "$bin/bench_report_plans" "${KAM_BENCH_PLANS:-1000}" || missed=1 ;;
    *) echo "There is no figure $figure." >&2; exit 2 ;;
  esac
done
exit $missed
