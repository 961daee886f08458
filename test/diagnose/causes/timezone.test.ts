import { differs, first } from "../../support/clues.ts";
import { describeCause } from "../cases.ts";

describeCause({
  cause: "timezone",
  shows: {
    "the epoch in two zones": differs({
      a: "1970-01-01 00:00:00 +0000",
      b: "1970-01-01 14:00:00 +1400",
      run: "RUN stat /x > /y",
    }),
    "the epoch without its zone": differs({
      a: "Jan  1 00:00 x",
      b: "Jan  1 14:00 x",
      run: "RUN ls -l > /y",
    }),
    "the zone's name": differs({ a: "zone UTC\n", b: "zone +14\n", run: "RUN date +%Z > /x" }),
    "the variable": differs({ a: "TZ=UTC\n", b: "TZ=<+14>-14\n", run: "RUN env > /x" }),
  },
  misses: {
    "the time of the build": differs({
      a: "Nov 21 13:02:11 x",
      b: "Nov 22 03:02:12 x",
      run: "RUN ls -l > /y",
    }),
    "times that are not as far apart as the zones": differs({
      a: "2020-01-01 00:00:00",
      b: "2020-01-01 09:17:00",
    }),
    "an hour's difference of builds in one zone": {
      difference: differs({ a: "2020-01-01 00:00:00", b: "2020-01-01 01:00:00" }),
      facts: [first, first],
    },
    "an abbreviation": { difference: differs({ a: "ABC", b: "XYZ" }), facts: [first, first] },
  },
});
