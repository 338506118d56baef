#!/usr/bin/env bash
# The step "Check" of action.yml: one run of waco with all outputs that were asked for. The exit code is that of waco.
set -uo pipefail

waco=$GITHUB_ACTION_PATH/bin/waco.js
json=${WACO_JSON:-$RUNNER_TEMP/waco-report.json}
summary=$RUNNER_TEMP/waco-summary.md

# refuse TEXT: what the job asks for cannot be meant; nothing is done, and the step fails.
refuse() {
  printf '::error title=waco::%s\n' "$1"
  printf 'verdict=\nexit-code=2\n' >>"$GITHUB_OUTPUT"
  exit 2
}

# A word that is neither would be taken for "false", and a gate would be open that somebody has shut.
for name in WACO_STRICT WACO_ANNOTATIONS WACO_SUMMARY; do
  case ${!name:-} in
    "" | true | false) ;;
    *) refuse "the input of $name must be \"true\" or \"false\", in small letters" ;;
  esac
done
# A report over a file of the project would be the last of it, and a document would go unjudged.
for file in "$json" "$summary" "${WACO_MARKDOWN:-}" "${WACO_SARIF:-}" "${WACO_HTML:-}"; do
  if [ -n "$file" ] && git ls-files --error-unmatch -- "$file" >/dev/null 2>&1; then
    refuse "a report would be written over a file of the repository: give json, sarif, markdown and html names of their own"
  fi
done
# A result of an earlier run must never be taken for that of this one.
rm -f -- "$json" "$summary" ${WACO_MARKDOWN:+"$WACO_MARKDOWN"} ${WACO_SARIF:+"$WACO_SARIF"} ${WACO_HTML:+"$WACO_HTML"}

arguments=(check --fail-on "${WACO_FAIL_ON:-must}" --output "json=$json")

# each OPTION TEXT: the option once for each line that has something in it.
each() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    if [ -n "$line" ]; then arguments+=("$1=$line"); fi
  done <<<"$2"
}

each --pack "${WACO_PACK:-}"
each --profile "${WACO_PROFILE:-}"
each --as-of "${WACO_AS_OF:-}"
each --lang "${WACO_LANG:-}"
if [ "${WACO_STRICT:-false}" = true ]; then arguments+=(--strict); fi
if [ "${WACO_ANNOTATIONS:-true}" = true ]; then arguments+=(--output github); else arguments+=(--output terminal); fi
if [ "${WACO_SUMMARY:-true}" = true ]; then arguments+=(--output "markdown=$summary"); fi
if [ -n "${WACO_SARIF:-}" ]; then arguments+=(--output "sarif=$WACO_SARIF"); fi
if [ -n "${WACO_HTML:-}" ]; then arguments+=(--output "html=$WACO_HTML"); fi

paths=()
while IFS= read -r path || [ -n "$path" ]; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"${WACO_PATHS:-.}"

code=0
node "$waco" "${arguments[@]}" -- "${paths[@]}" || code=$?

verdict=
if [ -f "$json" ]; then verdict=$(node -p 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8")).verdict' -- "$json"); fi
# A comment has room for 65,536 characters, where a summary has a mebibyte: it gets the verdict and the table.
if [ -n "${WACO_MARKDOWN:-}" ] && [ -f "$json" ]; then
  node "$waco" report --quiet --output "markdown=$WACO_MARKDOWN" -- "$json" || true
fi
if [ -f "$summary" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
printf 'verdict=%s\nexit-code=%s\n' "$verdict" "$code" >>"$GITHUB_OUTPUT"
exit "$code"
