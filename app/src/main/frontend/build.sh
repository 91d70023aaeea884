#!/bin/sh
# Builds the front end when its inputs have changed. Usage: build.sh <target folder of the app module>
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$1
stamp="$target/frontend/inputs"
inputs=$(cd "$here" && find . -type f -not -path './node_modules/*' | LC_ALL=C sort | xargs cat | cksum)
[ -f "$target/classes/static/assets/hash.txt" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$inputs" ] && exit 0
if ! command -v npm >/dev/null 2>&1; then
  echo "The front end needs Node.js 18 or newer with npm: install the packages nodejs and npm and try again." >&2
  exit 1
fi
cd "$here"
lock=$(cksum < package-lock.json)
if [ ! -d node_modules ] || [ "$(cat node_modules/.livtag-lock 2>/dev/null)" != "$lock" ]; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  echo "$lock" > node_modules/.livtag-lock
fi
node build.js "$target/classes/static/assets" "$target/frontend/work"
mkdir -p "$target/frontend"
echo "$inputs" > "$stamp"
