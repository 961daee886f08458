#!/usr/bin/env bash
# Puts in place what `npm test` and the check of the workflows need on Debian or Ubuntu: programs from the
# distribution, the packages of the lock file, and into .cache/ a few from PyPI and the other Node. Quick when all of it is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export PATH="$PATH:/usr/sbin:/sbin"

# program:package
programs=(
  buildah:buildah skopeo:skopeo docker-registry:docker-registry runc:runc mmdebstrap:mmdebstrap
  busybox:busybox-static newuidmap:uidmap git:git git-lfs:git-lfs gcc:gcc make:make ps:procps python3:python3
  unshare:util-linux mount:mount tar:tar zip:zip xz:xz-utils bzip2:bzip2 ar:binutils dpkg-deb:dpkg chromium:chromium
  openssl:openssl disorderfs:disorderfs fusermount3:fuse3 zsh:zsh fish:fish jq:jq
)
# Files that no program of that name stands for.
files=(
  /usr/include/stdio.h:libc6-dev /etc/ssl/certs/ca-certificates.crt:ca-certificates
  /usr/share/keyrings/debian-archive-keyring.gpg:debian-archive-keyring
  "/usr/lib/$(uname -m)-linux-gnu/faketime/libfaketimeMT.so.1:libfaketime"
  "/usr/lib/$(uname -m)-linux-gnu/libyajl.so.2:libyajl2" # of crun, below
)

missing=()
for entry in "${programs[@]}"; do
  command -v "${entry%%:*}" >/dev/null || missing+=("${entry##*:}")
done
for entry in "${files[@]}"; do
  [[ -e ${entry%%:*} ]] || missing+=("${entry##*:}")
done
python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)

if ((${#missing[@]} > 0)); then
  if ! command -v apt-get >/dev/null; then
    echo "setup-test: install these by hand, there is no apt-get here: ${missing[*]}" >&2
    exit 1
  fi
  as_root=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
      echo "setup-test: run as root: apt-get install --no-install-recommends ${missing[*]}" >&2
      exit 1
    fi
    as_root=(sudo -n)
  fi
  echo "setup-test: installing ${missing[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

[[ -d node_modules ]] || npm ci --ignore-scripts --no-audit --no-fund

# A stamp with the list's digest: another list means another installation.
stamp=.cache/venv/tools.sha256
if ! sha256sum --check --status "$stamp" 2>/dev/null; then
  echo "setup-test: installing act, actionlint, shellcheck and zizmor into .cache/venv"
  [[ -x .cache/venv/bin/pip ]] || python3 -m venv .cache/venv
  .cache/venv/bin/pip install --quiet --disable-pip-version-check --require-hashes \
    --only-binary :all: --requirement scripts/tools.txt
  sha256sum scripts/tools.txt >"$stamp"
fi

# Not installed, because every other test would then have it tried first.
if [[ ! -x .cache/crun/usr/bin/crun ]] && ! command -v crun >/dev/null; then
  echo "setup-test: unpacking crun into .cache/crun"
  folder=$(mktemp -d)
  (cd "$folder" && apt-get download -qq crun 2>/dev/null)
  dpkg-deb --extract "$folder"/crun_*.deb .cache/crun
  rm -r "$folder"
fi

node scripts/node-version.mjs 20 >/dev/null
node scripts/node-version.mjs 24 >/dev/null

# The published schema of SPDX 2.3, which SPDX's own tools for Java bring. The test that needs it is skipped where
# Maven Central cannot be reached.
schema=.cache/schemas/spdx-2.3.json
if [[ ! -s $schema ]]; then
  echo "setup-test: fetching the schema of SPDX 2.3 into .cache/schemas"
  python3 - "$schema" <<'PYTHON' || echo "setup-test: Maven Central cannot be reached, so SPDX documents are not checked with the schema" >&2
import hashlib, io, os, sys, urllib.request, zipfile

address = "https://repo1.maven.org/maven2/org/spdx/tools-java/1.1.8/tools-java-1.1.8.jar"
digest = "deaca39f9ae12879f061c946d72641240e731dc9df0059d9b69472f43accb4a5"
jar = urllib.request.urlopen(address, timeout=60).read(1 << 20)
if hashlib.sha256(jar).hexdigest() != digest:
    sys.exit(f"{address} has another digest than {digest}")
os.makedirs(os.path.dirname(sys.argv[1]), exist_ok=True)
with open(f"{sys.argv[1]}.new", "wb") as file:
    file.write(zipfile.ZipFile(io.BytesIO(jar)).read("resources/spdx-schema-v2.3.json"))
os.rename(f"{sys.argv[1]}.new", sys.argv[1])
PYTHON
fi
