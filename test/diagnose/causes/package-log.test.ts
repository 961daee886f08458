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
    "npm's log, that only one build has": alone(
      "root/.npm/_logs/2026-11-21T13_02_11_123Z-debug-0.log",
      "removed",
      "RUN npm ci",
    ),
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
