#!/usr/bin/env bash
# The tests that say most about buildah and its OCI runtime, on every release of test/support/roots.ts and under both
# runtimes; TWOFOLD_ONLY="noble/crun sid/runc" chooses some. Each release is made once, with mmdebstrap, in .cache/.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

read -ra machines <<<"${TWOFOLD_ONLY:-bookworm/crun bookworm/runc noble/crun noble/runc trixie/crun trixie/runc sid/crun sid/runc}"
# Not those that start workflows or look at this machine's own buildah.
core=(verdict irreproducible hermetic traces secrets publish unseen hostile-build)
wide=(variations rootless)

failed=()
for machine in "${machines[@]}"; do
  printf '\n== %s\n' "$machine"
  export TWOFOLD_TEST_MACHINE=$machine
  npx vitest run --project e2e "${core[@]/%/.e2e.ts}" || failed+=("$machine: core")
  npx vitest run --config test/wide/vitest.config.ts --root . "${wide[@]/%/.wide.ts}" || failed+=("$machine: wide")
done
((${#failed[@]} == 0)) && exit
printf 'failed: %s\n' "${failed[@]}" >&2
exit 1
