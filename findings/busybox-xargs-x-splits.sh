#!/usr/bin/env bash
# Versions: busybox-static 1:1.35.0-4+deb12u1+b1 and findutils 4.9.0-4, packages of Debian 12.
#
# Behaviour: `xargs -x -n COUNT` must end when COUNT arguments do not fit on one command line (POSIX,
# xargs: "Terminate if a constructed command line will not fit"). GNU's does. Busybox's takes -x,
# says in its help "Exit if size is exceeded", runs the command several times all the same, and
# exits with 0. With `-s` it splits, too. So no option of it guards `find | sort | xargs tar -cf`,
# the usual way to a sorted archive with a tar that has no --sort: from some 1,500 names on, each
# further tar overwrites the archive of the one before.
#
# Seen on 2026-11-30 on linux/amd64, with 6,000 names of 20 bytes:
#   GNU      -n 6000 -s 100000 -x  0 runs of the command, exit status 1
#   busybox  -n 6000 -x            5 runs of the command, exit status 0
#   busybox  -n 6000 -s 20000 -x   7 runs of the command, exit status 0
#
# Exit status: 0 if that is still so, 1 if not. Needs apt with Debian 12's packages, and dpkg-deb.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download 'busybox-static=1:1.35.0-4+deb12u1+b1' findutils=4.9.0-4 2>/dev/null
for package in ./*.deb; do dpkg-deb -x "$package" .; done
for at in $(seq 1 6000); do printf 'a-name-of-20-b-%05d\n' "$at"; done >names

# Prints how often a command ran, and the exit status.
tried() {
  local status=0
  : >runs
  "$@" sh -c 'echo run >>runs' <names || status=$?
  echo "$(wc -l <runs) runs, exit status $status"
}

gnu=$(tried usr/bin/xargs -n 6000 -s 100000 -x 2>/dev/null)
busybox=$(tried bin/busybox xargs -n 6000 -x)
sized=$(tried bin/busybox xargs -n 6000 -s 20000 -x)
printf 'GNU      -n 6000 -s 100000 -x  %s\n' "$gnu"
printf 'busybox  -n 6000 -x            %s\n' "$busybox"
printf 'busybox  -n 6000 -s 20000 -x   %s\n' "$sized"

[[ $gnu == '0 runs, exit status 1' ]] &&
  [[ $busybox =~ ^([2-9]|[1-9][0-9]+)\ runs,\ exit\ status\ 0$ ]] &&
  [[ $sized =~ ^([2-9]|[1-9][0-9]+)\ runs,\ exit\ status\ 0$ ]]
