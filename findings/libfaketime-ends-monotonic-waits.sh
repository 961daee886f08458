#!/usr/bin/env bash
# Versions: libfaketime 0.9.10 (Debian 12, 0.9.10-2.1) with glibc 2.36.
#
# Behaviour: with an absolute offset into the future and FAKETIME_DONT_FAKE_MONOTONIC=1, the monotonic clock
# keeps its true value, yet pthread_cond_timedwait() on a condition variable of that clock ends at once
# with ETIMEDOUT: the library takes the offset off the end of the wait as if that clock were faked.
# A program that waits in a loop, as the threads of a Java virtual machine do, keeps a processor busy
# instead.
# FAKETIME_FORCE_MONOTONIC_FIX=0 gives the wait its own length back. The default is 1 for glibc up to
# 2.24 and from 2.30 on.
#
# Seen on 2026-11-30 on linux/amd64, a wait of 0.3 s:
#   without libfaketime                                     ETIMEDOUT after 0.3 s
#   +400d, DONT_FAKE_MONOTONIC=1                            ETIMEDOUT after 0.0 s
#   +400d, DONT_FAKE_MONOTONIC=1, FORCE_MONOTONIC_FIX=0     ETIMEDOUT after 0.3 s
#
# Exit status: 0 if that is still so, 1 if not. Needs apt with Debian 12's packages, dpkg-deb and gcc.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

apt-get -qq download libfaketime=0.9.10-2.1 2>/dev/null
dpkg-deb -x libfaketime_*.deb root
library=$(find "$folder/root" -name libfaketime.so.1)

cat >wait.c <<'C'
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

static double seconds(void) {
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec / 1e9;
}

int main(void) {
	pthread_condattr_t monotonic;
	pthread_cond_t never;
	pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&never, &monotonic);
	pthread_mutex_lock(&lock);
	double start = seconds(), until = start + 0.3;
	struct timespec end = {(time_t)until, (until - (time_t)until) * 1e9};
	int result = pthread_cond_timedwait(&never, &lock, &end);
	printf("%s %s\n", result == ETIMEDOUT ? "ETIMEDOUT" : "other", seconds() - start < 0.25 ? "early" : "in time");
	return 0;
}
C
gcc -o wait wait.c -lpthread

# What processes share under libfaketime stays behind in /dev/shm; each gets its own names here.
faked() { env LD_PRELOAD="$library" FAKETIME=+400d FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1 FAKETIME_DISABLE_SHM=1 "$@"; }
plain=$(./wait)
default=$(faked ./wait)
fixed=$(faked FAKETIME_FORCE_MONOTONIC_FIX=0 ./wait)
printf '%-60s %s\n' "without libfaketime" "$plain" "+400d, DONT_FAKE_MONOTONIC=1" "$default" \
  "+400d, DONT_FAKE_MONOTONIC=1, FORCE_MONOTONIC_FIX=0" "$fixed"
[[ $plain == "ETIMEDOUT in time" && $default == "ETIMEDOUT early" && $fixed == "ETIMEDOUT in time" ]]
