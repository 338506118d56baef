#!/bin/sh
# Runs check_cards.py on made-up cards in Spark's local-cluster mode, which starts real executor processes, and holds the answers
# against those of one `waco filter`. Says what is missing where it cannot be run. PYTHON and WACO name other programs.
set -eu
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
PYTHON=${PYTHON:-python3}
export WACO=${WACO:-"node $here/../../bin/waco.js"}
export PYSPARK_PYTHON=$PYTHON

command -v java >/dev/null || { echo "not run: there is no java on the PATH; Spark needs a JDK (17 or newer)" >&2; exit 77; }
"$PYTHON" -c 'import pyspark' 2>/dev/null || { echo "not run: $PYTHON has no pyspark; pip install pyspark, or name another with PYTHON=" >&2; exit 77; }

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
"$PYTHON" - "$place/cards.ndjson" <<'PYTHON'
import json, sys
card = "---\nlicense: apache-2.0\n---\n\n# Model card for Postman {0}\n\n## Intended use\n\nSorting letters to town hall {0} by subject.\n"
with open(sys.argv[1], "w", encoding="utf-8") as out:
    for row in range(200):
        text = "" if row % 20 == 7 else card.format(row)
        out.write(json.dumps({"modelId": f"town/{row}", "card": text}) + "\n")
PYTHON

"$PYTHON" "$here/check_cards.py" "$place/cards.ndjson" "$place/results" -- --no-settings --as-of 2026-01-01 2>"$place/spark.log" >"$place/spark.txt" ||
  { tail -n 20 "$place/spark.log" >&2; exit 1; }
"$PYTHON" -c '
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    card = json.loads(line)
    print(json.dumps({"id": card["modelId"], "path": "README.md", "text": card["card"]}))
' "$place/cards.ndjson" | $WACO filter --lines-decide --no-settings --as-of 2026-01-01 |
  "$PYTHON" -c '
import collections, json, sys
found = collections.Counter(json.loads(line)["verdict"] for line in sys.stdin)
for verdict in sorted(found):
    print(f"{verdict}: {found[verdict]}")
' >"$place/alone.txt"

cat "$place/spark.txt"
cmp "$place/spark.txt" "$place/alone.txt" && echo "the same as one waco filter alone"
