#!/bin/sh
# Tries it all on this machine: writes COUNT cards, judges them by an array of SHARDS tasks on four virtual nodes, kills a node
# while it works, merges the parts, and compares the result with that of one run over everything:
#   examples/slurm/try.sh [COUNT [SHARDS]]        (default: 50000 cards, 64 shards)
# Needs Debian's slurm-wlm and munge, Node, a built waco, and root. Ends with 77 where one of them is missing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
count=${1:-50000}
shards=${2:-64}
for tool in slurmctld slurmd munged sbatch node pgrep; do
  command -v "$tool" >/dev/null || { echo "$tool is not here, so nothing was tried" >&2; exit 77; }
done
[ "$(id -u)" = 0 ] || { echo "starting the daemons of Slurm takes root, so nothing was tried" >&2; exit 77; }
[ -d "$root/dist/program" ] || { echo "waco is not built (npm ci), so nothing was tried" >&2; exit 77; }

place=$(mktemp -d)
export SLURM_CONF="$place/cluster/slurm.conf" PARTS="$place/parts" NODE_OPTIONS="--max-old-space-size=12000"
export WACO="node $root/bin/waco.js"
trap '"$here/cluster.sh" stop "$place/cluster"; rm -rf "$place"' EXIT
# A pack of few rules: what is tried is how many cards there are, not how many rules.
cp -r "$root/fixtures/small-pack" "$place/small-pack"
check="--pack ./small-pack --as-of 2026-11-26"
# More files than one run looks into unless it is told to.
printf 'limits:\n  files: %s\n' "$((count + 1000))" > "$place/waco.yaml"

mkdir -p "$place/cluster" "$PARTS"
node "$root/scripts/bench-corpus.mjs" "$place/cards" "$count" short
"$here/cluster.sh" start "$place/cluster"
cd "$place"
array=$(sbatch --parsable --array="1-$shards" --chdir="$place" --output="$place/log-%a" "$here/waco-array.sbatch" cards $check)
echo "array $array of $shards tasks on $(sinfo --noheader --format=%D) nodes"

# A part that is there shows that the work has begun.
until [ -n "$(ls "$PARTS")" ]; do sleep 1; done
lost=$(squeue --noheader --states=running --format=%N | head -n 1)
"$here/cluster.sh" kill-node "$place/cluster" "$lost"
echo "node $lost was killed with $(ls "$PARTS" | wc -l) of $shards parts written"
until [ -z "$(squeue --noheader --array --format=%i)" ]; do sleep 2; done
again=$(cat "$place"/log-* | grep -c 'begun again' || true)
echo "$(ls "$PARTS" | wc -l) parts; begun again: $again"
[ "$again" -gt 0 ] || { echo "no task was lost with the node, so this shows nothing; try it with more cards" >&2; exit 1; }

# Where GNU time is there, it says what each takes.
measured() {
  name=$1
  shift
  if [ -x /usr/bin/time ]; then /usr/bin/time -q -f "$name: %U s + %S s of the processor, %M KB at most" "$@"; else "$@"; fi
}

merged=0; measured merge $WACO merge "$PARTS"/*.part -o csv="$place/merged.csv" -o ndjson="$place/merged.ndjson" -o terminal --quiet || merged=$?
whole=0; measured check $WACO check cards $check -o csv="$place/whole.csv" -o ndjson="$place/whole.ndjson" -o terminal --quiet || whole=$?
# Whether some rule failed does not matter here; whether every card was judged does.
[ "$whole" -le 1 ] || { echo "one run ended with $whole, so not every card was judged" >&2; exit 1; }
[ "$merged" = "$whole" ] || { echo "merge ended with $merged, and one run with $whole" >&2; exit 1; }
cmp "$place/merged.csv" "$place/whole.csv"
cmp "$place/merged.ndjson" "$place/whole.ndjson"
echo "both end with $whole, and their results are the same bytes: $(wc -c < "$place/whole.ndjson") of ndjson"
