#!/usr/bin/env bash
# Installs the compilers of `npm run lockstep` that are missing, from Debian or Ubuntu. They are too large for `npm test`.
set -euo pipefail

missing=()
for entry in musl-gcc:musl-tools go:golang-go gcc:gcc setpriv:util-linux cpio:cpio sqlite3:sqlite3 openssl:openssl unzip:unzip perl:perl; do
  command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
done
[[ -e /usr/lib/$(uname -m)-linux-gnu/libc.a ]] || missing+=(libc6-dev)
((${#missing[@]} == 0)) && exit 0

as_root=()
if ((EUID != 0)); then as_root=(sudo -n); fi
echo "setup-lockstep: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
