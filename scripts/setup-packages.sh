#!/usr/bin/env bash
# Installs the package managers of `npm run packages` that are missing, from Debian or Ubuntu.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing=()
for entry in rpm:rpm rpmbuild:rpm db_load:db-util go:golang-go; do
  command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
done
((${#missing[@]} == 0)) && exit 0

as_root=()
if ((EUID != 0)); then as_root=(sudo -n); fi
echo "setup-packages: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
