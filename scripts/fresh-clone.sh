#!/usr/bin/env bash
# Proves the README: clones HEAD into an empty folder, with an empty npm cache, runs both of its commands as written, and
# checks that the program is ready within a minute of the end of its installation. Uses the Node found on PATH.
set -euo pipefail
origin=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(mktemp -d)
program=
finish() {
  if [ -n "$program" ]; then kill -TERM -- "-$program" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap finish EXIT

git clone -q --no-local "$origin" "$folder/merzim"
cd "$folder/merzim"
export npm_config_cache="$folder/cache"
export PORT="${PORT:-8799}"
echo "Node $(node --version), npm $(npm --version), commit $(git rev-parse --short HEAD)"

set -m
(npm ci && date +%s >"$folder/installed" && exec npm start) >"$folder/start.log" 2>&1 &
program=$!
set +m
until [ -e "$folder/installed" ]; do
  kill -0 "$program" 2>/dev/null || { cat "$folder/start.log"; exit 1; }
  sleep 0.2
done
installed=$(cat "$folder/installed")
until curl -fsS "http://127.0.0.1:$PORT/readyz" 2>/dev/null; do
  if [ $(($(date +%s) - installed)) -gt 60 ]; then
    cat "$folder/start.log"
    echo 'not ready within 60 s of the installation'
    exit 1
  fi
  sleep 0.2
done
printf '\nready %s s after the installation\n' "$(($(date +%s) - installed))"
sed -E 's/(token=).*/\1…/' "$folder/start.log" | tail -n 12
kill -TERM -- "-$program"
wait "$program" 2>/dev/null || true
program=

npm ci && npm test
