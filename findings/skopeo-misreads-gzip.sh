#!/usr/bin/env bash
# Versions: skopeo 1.9.3+ds1-1+b10, package of Debian 12.
#
# Behaviour: `docker-archive:` takes an archive that is compressed, "compatible with docker-load", as
# a comment in containers/image says of it (docker/internal/tarfile/reader.go). This skopeo detects
# gzip, and then cannot read the very same archive that it reads when it is packed with xz, or not at
# all. `guix pack -f docker` writes its archives with gzip.
#
# Seen on 2026-11-30 on linux/amd64:
#   plain  exit status 0
#   xz     exit status 0
#   gzip   exit status 1, `loading tar component manifest.json: unexpected EOF`, and `invalid tar
#          header` in place of that for an archive with a layer of 2 MB
#
# Exit status: 0 if that is still so, 1 if not. Needs apt with Debian 12's packages, dpkg-deb, xz and
# the libraries that skopeo is linked to.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download 'skopeo=1.9.3+ds1-1+b10' 2>/dev/null
dpkg-deb -x ./*.deb programs
mkdir root archive
echo content >root/file
tar -cf layer.tar -C root .
layer=$(sha256sum layer.tar | cut -d' ' -f1)
mv layer.tar archive/
printf '{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}' \
  "$layer" >archive/config.json
echo '[{"Config":"config.json","RepoTags":["a:1"],"Layers":["layer.tar"]}]' >archive/manifest.json
tar -cf plain.tar -C archive config.json layer.tar manifest.json
xz --keep plain.tar
gzip --keep plain.tar

# Prints the exit status, and what skopeo said last.
tried() {
  local status=0
  programs/usr/bin/skopeo --insecure-policy copy -q "docker-archive:$1" "dir:$1.dir" 2>said || status=$?
  echo "exit status $status $(grep -o 'loading tar component[^"]*' said || true)"
}

plain=$(tried plain.tar)
xz=$(tried plain.tar.xz)
gzip=$(tried plain.tar.gz)
printf 'plain  %s\nxz     %s\ngzip   %s\n' "$plain" "$xz" "$gzip"

[[ $plain == 'exit status 0 ' ]] && [[ $xz == 'exit status 0 ' ]] && [[ $gzip == 'exit status 1 loading tar component manifest.json: '* ]]
