#!/usr/bin/env bash
# Puts into .cache/ the registry that the wide tests need and no distribution has: distribution 3, built by Go.
# Quick when it is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=v3.1.2
folder="$PWD/.cache/registries"
[[ -x $folder/registry && $(cat "$folder/version" 2>/dev/null) == "$version" ]] && exit 0

if ! command -v go >/dev/null; then
  echo "setup-registries: install Go 1.21 or newer (https://go.dev/dl/), which builds distribution $version" >&2
  exit 1
fi
echo "setup-registries: building distribution $version into .cache/registries"
mkdir -p "$folder"
GOBIN="$folder" CGO_ENABLED=0 GOTOOLCHAIN=auto \
  go install "github.com/distribution/distribution/v3/cmd/registry@$version"
echo "$version" >"$folder/version"
