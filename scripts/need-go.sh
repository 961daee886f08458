# shellcheck shell=bash
# For the set-up scripts that build programs of others: `need_go` makes sure of a Go that can, fetched where there is none.

go=1.26.7
declare -A go_sha256=(
  [amd64]=478883fe531df5785b9186e7a39ecf2f67da37aaf81e3c9718e9c04e643ff5d1
  [arm64]=419d4f55c682419a5f91839e3a9cff6d866ed00b4bad1800fecfbc10f37de522
)

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
      echo "install Go 1.21 or newer (https://go.dev/dl/), there is none to fetch for $(uname -m)" >&2
      exit 1
      ;;
  esac
  local name="toolchain@v0.0.1-go$go.linux-$architecture"
  local home="$PWD/.cache/go/golang.org/$name"
  if [[ ! -x $home/bin/go ]]; then
    echo "fetching Go $go into .cache/go"
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
