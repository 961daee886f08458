#!/usr/bin/env bash
# Puts into .cache/registries/ the registries that the wide tests need and no distribution has. Go builds them:
# distribution 3, from the Go module proxy, and zot, from its repository, because the proxy does not serve it. Where
# github.com cannot be reached there is no zot, and its tests are skipped; TWOFOLD_REGISTRIES=all makes that an error.
# Quick when both are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

distribution=v3.1.2
zot=v2.1.20
zot_commit=3b5796d834e8661ea661a5fcc47add8d4405aebf # of that tag: git checks what it gets against this
go=1.26.7
declare -A go_sha256=(
  [amd64]=478883fe531df5785b9186e7a39ecf2f67da37aaf81e3c9718e9c04e643ff5d1
  [arm64]=419d4f55c682419a5f91839e3a9cff6d866ed00b4bad1800fecfbc10f37de522
)
folder="$PWD/.cache/registries"
mkdir -p "$folder"

say() { echo "setup-registries: $*"; }
has() { [[ -x $folder/$1 && $(cat "$folder/$1.version" 2>/dev/null) == "$2" ]]; }

# Go 1.21 and newer fetch the version that a module asks for; where there is none, the proxy has that version, too.
need_go() {
  export GOTOOLCHAIN=auto CGO_ENABLED=0 GOFLAGS=-buildvcs=false
  local version
  version=$(go env GOVERSION 2>/dev/null || true)
  [[ $version =~ ^go1\.([0-9]+) ]] && ((BASH_REMATCH[1] >= 21)) && return
  local architecture zip
  case $(uname -m) in
    x86_64) architecture=amd64 ;;
    aarch64) architecture=arm64 ;;
    *)
      say "install Go 1.21 or newer (https://go.dev/dl/), there is none to fetch for $(uname -m)" >&2
      exit 1
      ;;
  esac
  local name="toolchain@v0.0.1-go$go.linux-$architecture"
  local home="$PWD/.cache/go/golang.org/$name"
  if [[ ! -x $home/bin/go ]]; then
    say "fetching Go $go into .cache/go"
    zip=$(mktemp)
    python3 -c 'import sys, urllib.request; urllib.request.urlretrieve(*sys.argv[1:])' \
      "https://proxy.golang.org/golang.org/${name/@/\/@v\/}.zip" "$zip"
    echo "${go_sha256[$architecture]}  $zip" | sha256sum --check --quiet
    rm -rf .cache/go
    python3 -m zipfile -e "$zip" .cache/go
    rm "$zip"
    # A module has no executable files and no modules inside, so that the go command itself does this, too.
    chmod +x "$home"/bin/* "$home"/pkg/tool/*/*
    find "$home" -name _go.mod -execdir mv {} go.mod ';'
  fi
  export PATH="$home/bin:$PATH"
}

build_distribution() {
  has registry "$distribution" && return
  need_go
  say "building distribution $distribution"
  GOBIN="$folder" go install "github.com/distribution/distribution/v3/cmd/registry@$distribution"
  echo "$distribution" >"$folder/registry.version"
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
build_zot
