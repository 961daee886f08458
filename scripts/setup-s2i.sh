#!/usr/bin/env bash
# Puts the program s2i into .cache/s2i/, which the wide tests compare the recipe `s2i` with. Its source and all of its
# dependencies come from the Go module proxy, and Go checks them against the checksums of its own go.sum. Where there is
# no Go 1.21 or newer, or the proxy cannot be reached, there is no s2i, and its tests are skipped; TWOFOLD_S2I=require
# makes that an error. Quick when it is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=v1.6.3
module=github.com/openshift/source-to-image
sum=h1:8C1qj0ZliX8WKs5M4zNLaPtuL3wzKQlSTCKDHGdCDJY= # of the module's files, as go.sum has it
folder="$PWD/.cache/s2i"

say() { echo "setup-s2i: $*"; }
missing() {
  say "s2i $version is missing: $*" >&2
  [[ ${TWOFOLD_S2I:-} != require ]]
  exit 0
}

[[ -x $folder/s2i && $(cat "$folder/s2i.version" 2>/dev/null) == "$version" ]] && exit 0
# Go 1.21 and newer fetch the version that a module asks for.
export GOTOOLCHAIN=auto CGO_ENABLED=0 GOFLAGS=-buildvcs=false
[[ $(go env GOVERSION 2>/dev/null || true) =~ ^go1\.([0-9]+) ]] && ((BASH_REMATCH[1] >= 21)) ||
  missing "it is built with Go 1.21 or newer (https://go.dev/dl/)"

work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
# `go install` would ask the proxy for a list of versions, which it does not serve for this module.
(cd "$work" && go mod download -json "$module@$version") >"$work/module.json" ||
  missing "the Go module proxy does not serve its source"
grep -q "\"Sum\": \"$sum\"" "$work/module.json" || missing "its source is not the one that it was"
source=$(sed -n 's/^\t"Dir": "\(.*\)",\?$/\1/p' "$work/module.json")
cp -R "$source" "$work/source"
chmod -R u+w "$work/source"
say "building s2i $version"
mkdir -p "$folder"
(cd "$work/source" && go build -trimpath -ldflags "-s -w" -o "$folder/s2i" ./cmd/s2i) ||
  missing "its dependencies cannot be fetched"
echo "$version" >"$folder/s2i.version"
