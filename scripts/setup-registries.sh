#!/usr/bin/env bash
# Puts into .cache/registries/ the registries that the wide tests need and no distribution has. Go builds them:
# distribution 3, from the Go module proxy, and zot, from its repository, because the proxy does not serve it. Where
# github.com cannot be reached there is no zot, and its tests are skipped; TWOFOLD_REGISTRIES=all makes that an error.
# And crane, a client of registries that is neither ours nor skopeo's. Quick when all are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/need-go.sh
source scripts/need-go.sh

distribution=v3.1.2
crane=v0.20.2
zot=v2.1.20
zot_commit=3b5796d834e8661ea661a5fcc47add8d4405aebf # of that tag: git checks what it gets against this
folder="$PWD/.cache/registries"
mkdir -p "$folder"

say() { echo "setup-registries: $*"; }
has() { [[ -x $folder/$1 && $(cat "$folder/$1.version" 2>/dev/null) == "$2" ]]; }

build_distribution() {
  has registry "$distribution" && return
  need_go
  say "building distribution $distribution"
  GOBIN="$folder" go install "github.com/distribution/distribution/v3/cmd/registry@$distribution"
  echo "$distribution" >"$folder/registry.version"
}

build_crane() {
  has crane "$crane" && return
  need_go
  say "building crane $crane"
  GOBIN="$folder" go install "github.com/google/go-containerregistry/cmd/crane@$crane"
  echo "$crane" >"$folder/crane.version"
}

build_zot() {
  has zot "$zot" && return
  local source="$folder/zot-source"
  rm -rf "$source"
  git init --quiet "$source"
  if ! GIT_TERMINAL_PROMPT=0 timeout 120 \
    git -C "$source" fetch --quiet --depth=1 https://github.com/project-zot/zot "$zot_commit"; then
    rm -rf "$source"
    say "zot $zot is missing: its source is at github.com, which cannot be reached" >&2
    [[ ${TWOFOLD_REGISTRIES:-} != all ]]
    return
  fi
  need_go
  say "building zot $zot"
  git -C "$source" -c advice.detachedHead=false checkout --quiet "$zot_commit"
  # Without build tags it has no extensions, as the `binary-minimal` of its Makefile.
  (cd "$source" && GOEXPERIMENT=jsonv2 go build -trimpath -ldflags "-s -w" -o "$folder/zot" ./cmd/zot)
  rm -rf "$source"
  echo "$zot" >"$folder/zot.version"
}

build_distribution
build_crane
build_zot
