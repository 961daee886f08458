import { alone, differs, headersDiffer, startedAt } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
describeCause({
  cause: "package-log",
  shows: {
    "dpkg's log": differs({
      path: "var/log/dpkg.log",
      a: "2026-11-21 13:02:11 install\n",
      b: "2026-11-22 03:02:12 install\n",
      run: "RUN apt-get install -y x",
    }),
    "apt's terminal log": differs({
      path: "var/log/apt/term.log",
      a: "Log started: 2026-11-21\n",
      b: "Log started: 2026-11-22\n",
    }),
    "the scripts that apk keeps": headersDiffer({
      path: "lib/apk/db/scripts.tar//x.pre-install",
      inside: ["tar"],
      a: { mtime: now },
      b: { mtime: now + 1 },
    }),
    "fontconfig's cache": differs({
      path: "var/cache/fontconfig/e7211943caa169fcefb9f81f0eb81d0a-le64.cache-8",
      format: "binary",
      offset: 48,
      a: Buffer.from("0bd82869000000005a3b12f400000000", "hex"),
      b: Buffer.from("0ed8286900000000fa25452500000000", "hex"),
      run: "RUN fc-cache --force",
    }),
    "npm's log, that only one build has": alone(
      "root/.npm/_logs/2026-11-21T13_02_11_123Z-debug-0.log",
      "removed",
      "RUN npm ci",
    ),
    "the scripts that Node compiled for npm": differs({
      path: "tmp/node-compile-cache/v24.21.0-x64-964aae3f-0/00703fe1",
      a: "\u0001\u0002 one",
      b: "\u0001\u0003 two",
      run: "RUN npm ci",
    }),
    "the scripts that yarn 1 compiled for itself": alone(
      "tmp/v8-compile-cache-0/11.3.244.8-node.15/zSoptzSlibzSyarn.BLOB",
      "added",
      "RUN yarn install",
    ),
    "pnpm's store, which notes when it checked a file": differs({
      path: "root/.local/share/pnpm/store/v3/files/75/c4b5-index.json",
      a: `{"checkedAt":${now}123}`,
      b: `{"checkedAt":${now + 1}456}`,
      run: "RUN pnpm install",
    }),
    "pnpm's note of its last look for a newer version": differs({
      path: "root/.local/state/pnpm/pnpm-state.json",
      a: '{"lastUpdateCheck":"Sat, 21 Nov 2026 13:02:11 GMT"}',
      b: '{"lastUpdateCheck":"Sat, 21 Nov 2026 13:02:13 GMT"}',
      run: "RUN pnpm install",
    }),
    "what yarn 1 has fetched": differs({
      path: "usr/local/share/.cache/yarn/v6/npm-x-1.0.0/node_modules/x/.yarn-metadata.json",
      a: '{"at":"2026-11-21T13:02:11Z"}',
      b: '{"at":"2026-11-21T13:02:13Z"}',
      run: "RUN yarn install",
    }),
    "the counters of a Java process": differs({
      path: "tmp/hsperfdata_root/6",
      a: Buffer.from("cafec0c001020001502a000000000000", "hex"),
      b: Buffer.from("cafec0c0010200011829000000000000", "hex"),
      format: "binary",
      run: "RUN java -Xshare:dump -XX:SharedArchiveFile=/srv/base.jsa",
    }),
    "autoconf's cache": differs({
      path: "src/autom4te.cache/requests",
      a: "'AC_DEFUN' => 1,\n'AM_DEP_TRACK' => 1,\n'_m4_warn' => 1,\n",
      b: "'_m4_warn' => 1,\n'AC_DEFUN' => 1,\n'AM_DEP_TRACK' => 1,\n",
      run: "RUN autoreconf --install && ./configure && make",
    }),
    "Next.js's log of its build": differs({
      path: "srv/.next/trace-build",
      a: '[{"name":"next-build","duration":54225,"id":7}]\n',
      b: '[{"name":"next-build","duration":34351,"id":7}]\n',
      run: "RUN cd /srv && npm run build",
    }),
    "rpm's database": differs({
      path: "var/lib/rpm/rpmdb.sqlite",
      format: "sqlite",
      a: "page one!",
      b: "page two!",
    }),
  },
  misses: {
    "a program's own log": differs({
      path: "var/log/app.log",
      a: "2026-11-21 13:02:11",
      b: "2026-11-22 03:02:12",
    }),
    "a page that is called like that log": differs({
      path: "srv/.next/server/trace",
      a: "one\n",
      b: "two\n",
      run: "RUN npm run build",
    }),
    "a log elsewhere": differs({
      path: "opt/dpkg.log",
      a: "2026-11-21 13:02:11",
      b: "2026-11-22 03:02:12",
    }),
    "a program's cache of compiled scripts": differs({
      path: "srv/app/compile-cache/00703fe1",
      a: "2026-11-21 13:02:11",
      b: "2026-11-22 03:02:12",
      run: "RUN npm run build",
    }),
    "ldconfig's cache": differs({
      path: "var/cache/ldconfig/aux-cache",
      format: "binary",
      a: "inodes 1",
      b: "inodes 2",
    }),
    "dpkg's list of packages": differs({
      path: "var/lib/dpkg/status",
      a: "Version: 1.2.3-1\n",
      b: "Version: 1.2.4-1\n",
      run: "RUN apt-get install -y x",
    }),
  },
});
