#!/usr/bin/env bash
# Puts into .cache/foreign/ what the tests of foreign platforms need: a qemu-user that needs no library, and a small
# root of Debian's packages for arm64. Both come from the distribution's own archive; nothing is installed. Quick when
# both are there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder="$PWD/.cache/foreign"
[[ -e $folder/complete ]] && exit 0

say() { echo "setup-foreign: $*"; }
if ! command -v apt-get >/dev/null; then
  say "there is no apt-get here, which fetches qemu-user and Debian's arm64 packages" >&2
  exit 1
fi
fresh="$(mktemp -d "${folder}.XXXXXX")"
trap 'rm -rf "$fresh"' EXIT
mkdir -p "$fresh/state/lists/partial" "$fresh/cache/archives/partial" "$fresh/own" "$fresh/arm64"
: >"$fresh/status"
arm64=(
  -o "Dir::State=$fresh/state" -o "Dir::State::lists=$fresh/state/lists" -o "Dir::Cache=$fresh/cache"
  -o "Dir::State::status=$fresh/status" -o APT::Architecture=arm64 -o APT::Architectures=arm64
  -o APT::Sandbox::User=root
)
say "fetching qemu-user-static, and packages for arm64"
(cd "$fresh/own" && apt-get -o APT::Sandbox::User=root download -qq qemu-user-static qemu-user)
apt-get "${arm64[@]}" update -qq
(cd "$fresh/arm64" && apt-get "${arm64[@]}" download -qq \
  dash coreutils libc6 libacl1 libattr1 libgmp10 libselinux1 libpcre2-8-0 libgcc-s1)
mkdir "$fresh/root" "$fresh/qemu"
for package in "$fresh"/own/*.deb; do dpkg -x "$package" "$fresh/qemu"; done
for package in "$fresh"/arm64/*.deb; do dpkg -x "$package" "$fresh/root"; done
cp -L "$(find "$fresh/qemu/usr/bin" -name qemu-aarch64-static -o -name qemu-aarch64 | sort -r | head -n 1)" "$fresh/qemu-aarch64"
ln -sf dash "$fresh/root/bin/sh"
mkdir -p "$fresh/root/tmp" "$fresh/root/etc"
echo 'root:x:0:0:root:/root:/bin/sh' >"$fresh/root/etc/passwd"
tar --sort=name --mtime=@1704067200 --owner=0 --group=0 --numeric-owner -C "$fresh/root" -cf "$fresh/root.tar" .
rm -rf "$folder"
mkdir -p "$folder"
mv "$fresh/qemu-aarch64" "$fresh/root.tar" "$folder/"
touch "$folder/complete"
