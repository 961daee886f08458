#!/usr/bin/env bash
# Installs the compilers of `npm run languages` that are missing, from Debian or Ubuntu. They are too large for `npm test`.
set -euo pipefail

missing=()
for entry in g++:g++ go:golang-go rustc:rustc git:git; do
  command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
done
((${#missing[@]} == 0)) && exit 0

as_root=()
if ((EUID != 0)); then as_root=(sudo -n); fi
echo "setup-languages: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
