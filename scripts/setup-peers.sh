#!/usr/bin/env bash
# Puts into .cache/peers/ the programs of others that `npm run peers` and the bench work with: BuildKit, cosign, diffoci,
# helm, kustomize and s2i; with arguments, only those named. Go builds them from the Go module proxy, which takes
# minutes. Where the proxy cannot be reached they are missing, and their tests are skipped; TWOFOLD_PEERS=all makes that
# an error. kubectl is the machine's, or else the distribution's, because its modules give no program. Quick when all
# are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/need-go.sh
source scripts/need-go.sh

buildkit=v0.34.2
helm=v3.22.0
kustomize=v5.7.1
s2i=v1.6.3
cosign=v3.1.3
diffoci=v0.1.8
chosen=("$@")
folder="$PWD/.cache/peers"
mkdir -p "$folder"

say() { echo "setup-peers: $*"; }
has() { [[ -x $folder/$1 && $(cat "$folder/$1.version" 2>/dev/null) == "$2" ]]; }

is_chosen() {
  local each
  ((${#chosen[@]} == 0)) && return
  for each in "${chosen[@]}"; do [[ $each == "$1" ]] && return; done
  return 1
}

missing() {
  say "$* is missing: the Go module proxy, or the distribution, did not give all of it" >&2
  [[ ${TWOFOLD_PEERS:-} != all ]]
}

install() {
  local program=$1 module=$2 version=$3
  is_chosen "$program" || return 0
  has "$program" "$version" && return
  need_go
  say "building $program $version"
  if ! GOBIN="$folder" go install "$module@$version"; then
    missing "$program $version"
    return
  fi
  echo "$version" >"$folder/$program.version"
}

# For modules that `go install` refuses: one that excludes versions of others, or of which the proxy has no list of versions.
install_from_source() {
  local program=$1 module=$2 version=$3
  shift 3
  is_chosen "$program" || return 0
  has "$program" "$version" && return
  need_go
  say "building $program $version"
  local work
  work=$(mktemp -d)
  # In a condition, no error ends what follows by itself.
  if ! (
    go mod download -json "$module@$version" >"$work/module.json" &&
      cp -R "$(jq --raw-output .Dir "$work/module.json")" "$work/source" &&
      chmod -R u+w "$work/source" &&
      cd "$work/source" &&
      go build -mod=mod -trimpath -ldflags "-s -w" -o "$folder/" "$@"
  ); then
    rm -rf "$work"
    missing "$program $version"
    return
  fi
  rm -rf "$work"
  echo "$version" >"$folder/$program.version"
}

find_kubectl() {
  is_chosen kubectl || return 0
  [[ -x $folder/kubectl ]] && return
  local found work
  if found=$(command -v kubectl); then
    ln -sf "$found" "$folder/kubectl"
    return
  fi
  say "fetching kubectl"
  work=$(mktemp -d)
  if ! (
    cd "$work" &&
      apt-get --quiet=2 download kubernetes-client &&
      dpkg --extract kubernetes-client_*.deb . &&
      cp usr/bin/kubectl "$folder/"
  ); then
    rm -rf "$work"
    missing kubectl
    return
  fi
  rm -rf "$work"
}

find_kubectl
install helm helm.sh/helm/v3/cmd/helm "$helm"
install cosign github.com/sigstore/cosign/v3/cmd/cosign "$cosign"
install kustomize sigs.k8s.io/kustomize/kustomize/v5 "$kustomize"
install_from_source buildctl github.com/moby/buildkit "$buildkit" ./cmd/buildkitd ./cmd/buildctl
install_from_source diffoci github.com/reproducible-containers/diffoci "$diffoci" ./cmd/diffoci
install_from_source s2i github.com/openshift/source-to-image "$s2i" ./cmd/s2i
