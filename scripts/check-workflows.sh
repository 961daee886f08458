#!/usr/bin/env bash
# Checks our workflows, our action.yml files and our shell scripts, without the network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
scripts/setup-test.sh
export PATH="$PWD/.cache/venv/bin:$PATH"

examples=(examples/agree/*/.github/workflows/*.yml examples/attest/*.yml examples/deploy/*.yml examples/monorepo/.github/workflows/*.yml)
actionlint -color=false .github/workflows/*.yml "${examples[@]}"
mapfile -t actions < <(git ls-files --cached --others --exclude-standard 'action.yml' '*/action.yml')
zizmor --offline --persona=pedantic --color=never --no-progress .github/workflows .github/dependabot.yml "${examples[@]}" "${actions[@]}"
shellcheck .ci/run scripts/*.sh
