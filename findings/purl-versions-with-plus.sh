#!/usr/bin/env bash
# Versions: packageurl-js 1.2.1 and 2.0.1 from npm, packageurl-python 0.17.6 from PyPI.
#
# Behaviour: the libraries write one package in two ways when its version has a plus sign, as every
# Debian package has that got a stable update. In the version, packageurl-js leaves the plus as it
# is, and encodes the one in the name. packageurl-python encodes both. packageurl-js 1.2.1 refuses
# to read what packageurl-python writes, and says that it must be percent-encoded, which it is. So
# SBOMs of two tools cannot be joined by the text of their purls, and one may not be readable at
# all. Compare the parts, and read with 2.x.
#
# Seen on 2026-11-30 with name libstdc++6 and version 12.2.0-14+deb12u1:
#   packageurl-js 1.2.1 writes  pkg:deb/debian/libstdc%2B%2B6@12.2.0-14+deb12u1
#   packageurl-js 2.0.1 writes  pkg:deb/debian/libstdc%2B%2B6@12.2.0-14+deb12u1
#   packageurl-python   writes  pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bdeb12u1
#   packageurl-js 1.2.1 reads the last one: Invalid purl: version must be percent-encoded
#   packageurl-js 2.0.1 reads the last one: 12.2.0-14+deb12u1
#
# Exit status: 0 if that is still so, 1 if not. Needs node, npm, pip, and their registries.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund old@npm:packageurl-js@1.2.1 new@npm:packageurl-js@2.0.1
pip install --quiet --no-deps --target python packageurl-python==0.17.6 2>/dev/null

cat >purl.mjs <<'END'
const [library, encoded] = process.argv.slice(2);
const { PackageURL } = await import(library);
if (encoded === undefined) {
  console.log(new PackageURL("deb", "debian", "libstdc++6", "12.2.0-14+deb12u1").toString());
} else {
  try {
    console.log(PackageURL.fromString(encoded).version);
  } catch (error) {
    console.log(error.message);
  }
}
END
cat >purl.py <<'END'
from packageurl import PackageURL

print(PackageURL("deb", "debian", "libstdc++6", "12.2.0-14+deb12u1").to_string())
END

python=$(PYTHONPATH=python python3 purl.py)
{
  echo "packageurl-js 1.2.1 writes  $(node purl.mjs old)"
  echo "packageurl-js 2.0.1 writes  $(node purl.mjs new)"
  echo "packageurl-python   writes  $python"
  echo "packageurl-js 1.2.1 reads the last one: $(node purl.mjs old "$python")"
  echo "packageurl-js 2.0.1 reads the last one: $(node purl.mjs new "$python")"
} | tee seen

diff - seen <<'END'
packageurl-js 1.2.1 writes  pkg:deb/debian/libstdc%2B%2B6@12.2.0-14+deb12u1
packageurl-js 2.0.1 writes  pkg:deb/debian/libstdc%2B%2B6@12.2.0-14+deb12u1
packageurl-python   writes  pkg:deb/debian/libstdc%2B%2B6@12.2.0-14%2Bdeb12u1
packageurl-js 1.2.1 reads the last one: Invalid purl: version must be percent-encoded
packageurl-js 2.0.1 reads the last one: 12.2.0-14+deb12u1
END
