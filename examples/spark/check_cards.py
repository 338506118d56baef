"""Judges the cards of a table with `waco filter`, one process for each partition, and writes the answers as a table.

    python check_cards.py cards.ndjson results [--master local-cluster[2,1,1024]] [-- options of waco filter]

Needs a JDK, `pip install pyspark` and `waco` on the PATH of the workers (or in the variable WACO, with its arguments).
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import threading


def through_waco(command):
    """A function for `RDD.mapPartitions`: lines in, answers out, in order."""

    def answers(lines):
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

        def feed():
            # Fed by a thread of its own: a full pipe on one side must not wait for the other.
            try:
                for line in lines:
                    process.stdin.write(line + "\n")
            finally:
                process.stdin.close()

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for answer in process.stdout:
            yield answer.rstrip("\n")
        feeder.join()
        if process.wait() != 0:
            raise RuntimeError(f"waco filter ended with {process.returncode}: not every line has its answer")

    return answers


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cards", help="JSON lines with the columns modelId and card")
    parser.add_argument("results", help="a folder that is not there yet")
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("--partitions", type=int, default=4)
    parser.epilog = "What stands after -- is for waco filter."
    words = sys.argv[1:]
    own = words.index("--") if "--" in words else len(words)
    given, options = parser.parse_args(words[:own]), words[own + 1 :]

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master(given.master).appName("waco filter").getOrCreate()
    command = [*shlex.split(os.environ.get("WACO", "waco")), "filter", "--lines-decide", *options]
    cards = spark.read.json(given.cards).select("modelId", "card").repartition(given.partitions)
    lines = cards.rdd.map(lambda row: json.dumps({"id": row.modelId, "path": "README.md", "text": row.card or ""}))
    answers = lines.mapPartitions(through_waco(command))
    results = spark.read.json(answers.coalesce(given.partitions)).select("id", "verdict", "exit", "counts", "problems")
    results.write.parquet(given.results)
    for row in spark.read.parquet(given.results).groupBy("verdict").count().orderBy("verdict").collect():
        print(f"{row['verdict']}: {row['count']}")
    spark.stop()


if __name__ == "__main__":
    main()
