import { differs, first, second, twinsWith } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "user-env",
  shows: {
    "the home": {
      difference: differs({
        a: "prefix=/root/.local\n",
        b: "prefix=/nonexistent/.local\n",
        run: "RUN ./configure",
      }),
      facts: [
        { ...first, env: { ...first.env, HOME: "/root" } },
        { ...second, env: { ...second.env, HOME: "/nonexistent" } },
      ],
    },
    "a variable that only one build has": {
      difference: differs({
        a: "PATH=/bin\n",
        b: "PATH=/bin\nTWOFOLD_EXTRA=varied\n",
        run: "RUN env > /x",
      }),
      facts: twinsWith({ env: { TWOFOLD_EXTRA: "varied" } }),
    },
    "a user's name": {
      difference: differs({
        a: "Built-By: builder\n",
        b: "Built-By: somebody\n",
        run: "RUN mvn package",
      }),
      facts: [
        { ...first, env: { ...first.env, USER: "builder" } },
        { ...second, env: { ...second.env, USER: "somebody" } },
      ],
    },
    "a home, of unknown builds": {
      difference: differs({ a: "HOME=/home/ann\n", b: "HOME=/home/bob\n", run: "RUN env > /x" }),
      facts: undefined,
    },
    "the home's other name": {
      difference: differs({ a: "home /root\n", b: "home /root/.\n", run: "RUN ./configure" }),
      facts: twinsWith({ env: { HOME: "/root/." } }),
    },
    "another user's home, with more behind it": {
      difference: differs({
        a: "cache=/home/app/.cache/x\n",
        b: "cache=/home/app/./.cache/x\n",
        run: "RUN ./configure",
      }),
      facts: twinsWith({ env: { HOME: "/root/." } }),
    },
  },
  misses: {
    "a path's end": {
      difference: differs({ a: "dir /srv\n", b: "dir /srv/a\n", run: "RUN ./configure" }),
      facts: twinsWith({ env: { HOME: "/root/." } }),
    },
    "the time zone": differs({ a: "TZ=UTC\n", b: "TZ=<+14>-14\n", run: "RUN env > /x" }),
    "another value": {
      difference: differs({ a: "level high\n", b: "level low\n", run: "RUN ./build" }),
      facts: twinsWith({ env: { HOME: "/nonexistent" } }),
    },
    "the locale": {
      difference: differs({ a: "LANG=C.UTF-8\n", b: "LANG=de_DE.UTF-8\n", run: "RUN env > /x" }),
      facts: twinsWith({ env: { LANG: "de_DE.UTF-8" } }),
    },
  },
});
