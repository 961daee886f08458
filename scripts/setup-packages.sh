#!/usr/bin/env bash
# Installs the package managers of `npm run packages` that are missing, from Debian or Ubuntu, and puts into
# .cache/packages/ what these do not have: syft, which Go builds and takes minutes, cargo-auditable, SPDX's own tools,
# and the rpm of Debian's newest, which knows all formats of its database. Quick when all are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/need-go.sh
source scripts/need-go.sh

syft=v1.57.1
cargo_auditable=0.7.7
spdx_tools=0.8.5
folder="$PWD/.cache/packages"
mkdir -p "$folder/bin"

say() { echo "setup-packages: $*"; }
has() { [[ -e $folder/$1 && $(cat "$folder/$1.version" 2>/dev/null) == "$2" ]]; }

as_root=()
if ((EUID != 0)); then as_root=(sudo -n); fi
missing=()
for entry in rpm:rpm rpmbuild:rpm db_load:db-util go:golang-go cargo:cargo mvn:maven mmdebstrap:mmdebstrap; do
  command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
done
if ((${#missing[@]} > 0)); then
  say "installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if ! has bin/syft "$syft"; then
  need_go
  say "building syft $syft"
  GOBIN="$folder/bin" go install "github.com/anchore/syft/cmd/syft@$syft"
  echo "$syft" >"$folder/bin/syft.version"
fi

if ! has bin/cargo-auditable "$cargo_auditable"; then
  say "building cargo-auditable $cargo_auditable"
  if cargo install --quiet --locked --root "$folder" "cargo-auditable@$cargo_auditable"; then
    echo "$cargo_auditable" >"$folder/bin/cargo-auditable.version"
  else
    say "cargo-auditable is missing: this cargo is too old, or crates.io did not give it; its test is skipped" >&2
  fi
fi

if ! has venv "$spdx_tools"; then
  say "installing spdx-tools $spdx_tools"
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "spdx-tools==$spdx_tools"
  echo "$spdx_tools" >"$folder/venv.version"
fi

if [[ ! -x $folder/rpm/usr/bin/rpm ]]; then
  say "fetching the rpm of Debian sid"
  rm -rf "$folder/rpm.new"
  "${as_root[@]}" mmdebstrap --quiet --variant=extract --aptopt='Acquire::Check-Valid-Until false' \
    --include=rpm sid "$folder/rpm.new"
  # Nothing of it is configured, so that the links of a merged /usr are missing.
  for name in lib lib64; do "${as_root[@]}" ln -s "usr/$name" "$folder/rpm.new/$name"; done
  mv "$folder/rpm.new" "$folder/rpm"
fi
