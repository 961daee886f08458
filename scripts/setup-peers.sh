#!/usr/bin/env bash
# Puts into .cache/peers/ the programs of others that `npm run peers` works with: BuildKit, helm and kustomize. Go builds
# them from the Go module proxy, which takes minutes. Where the proxy cannot be reached they are missing, and their tests
# are skipped; TWOFOLD_PEERS=all makes that an error. Quick when all are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/need-go.sh
source scripts/need-go.sh

buildkit=v0.34.2
helm=v3.22.0
kustomize=v5.7.1
folder="$PWD/.cache/peers"
mkdir -p "$folder"

say() { echo "setup-peers: $*"; }
has() { [[ -x $folder/$1 && $(cat "$folder/$1.version" 2>/dev/null) == "$2" ]]; }

missing() {
  say "$* is missing: the Go module proxy did not give all of its source" >&2
  [[ ${TWOFOLD_PEERS:-} != all ]]
}

install() {
  local program=$1 module=$2 version=$3
  has "$program" "$version" && return
  need_go
  say "building $program $version"
  if ! GOBIN="$folder" go install "$module@$version"; then
    missing "$program $version"
    return
  fi
  echo "$version" >"$folder/$program.version"
}

# `go install` refuses a module that excludes versions of others.
build_buildkit() {
  has buildctl "$buildkit" && return
  need_go
  say "building BuildKit $buildkit"
  local work
  work=$(mktemp -d)
  # In a condition, no error ends what follows by itself.
  if ! (
    go mod download -json "github.com/moby/buildkit@$buildkit" >"$work/module.json" &&
      cp -R "$(jq --raw-output .Dir "$work/module.json")" "$work/source" &&
      chmod -R u+w "$work/source" &&
      cd "$work/source" &&
      go build -mod=mod -trimpath -ldflags "-s -w" -o "$folder/" ./cmd/buildkitd ./cmd/buildctl
  ); then
    rm -rf "$work"
    missing "BuildKit $buildkit"
    return
  fi
  rm -rf "$work"
  echo "$buildkit" >"$folder/buildctl.version"
}

install helm helm.sh/helm/v3/cmd/helm "$helm"
install kustomize sigs.k8s.io/kustomize/kustomize/v5 "$kustomize"
build_buildkit
