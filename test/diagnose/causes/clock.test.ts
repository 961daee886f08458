import { differs, le32, startedAt, twinsWith } from "../../support/clues.ts";
import { long } from "../../support/keystores.ts";
import { describeCause } from "../cases.ts";

const now = startedAt + 6;
const float = (seconds: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(seconds);
  return bytes;
};

/** zend_file_cache_metainfo up to the time: a magic, a system's ID, three sizes. */
const opcache = Buffer.concat([
  Buffer.from("OPCACHE\0"),
  Buffer.from("0123456789abcdef".repeat(2)),
  Buffer.alloc(24),
]);

describeCause({
  cause: "clock",
  shows: {
    "the time at which an authority came into a keystore": differs({
      path: "etc/ssl/certs/java/cacerts",
      format: "java-keystore",
      field: "time of shop",
      a: long(now * 1000 + 123),
      b: long(now * 1000 + 2456),
      run: "RUN keytool -importcert -noprompt -file /ca.pem -storetype JKS -keystore /srv/cacerts",
    }),
    "a day without leading zeros, weeks later": {
      difference: differs({
        path: "srv/paper.pdf//object 3",
        inside: ["pdf"],
        a: "[(A)-333(paper)-333(of)-334(2026-11-21.)]TJ\n",
        b: "[(A)-333(paper)-333(of)-334(2027-1-5.)]TJ\n",
        run: "RUN pdftex paper.tex",
      }),
      facts: twinsWith({ env: { FAKETIME: "+45d" } }),
    },
    "the day on a page of a PDF": differs({
      path: "srv/paper.pdf//object 3",
      inside: ["pdf"],
      a: "BT /F1 10 Tf [(A)-333(paper)-333(of)-333(2026-11-21.)]TJ ET\n",
      b: "BT /F1 10 Tf [(A)-333(paper)-333(of)-333(2026-11-22.)]TJ ET\n",
      run: "RUN pdftex paper.tex",
    }),
    "SQLite's current_timestamp behind a text": differs({
      path: "srv/shop.db",
      format: "sqlite",
      a: "\x05\x00\x17\x33\x17alpha2026-11-21 13:02:11first",
      b: "\x05\x00\x17\x33\x17alpha2026-11-21 13:02:14first",
      run: "RUN sqlite3 /srv/shop.db < schema.sql",
    }),
    "SQLite's current_timestamp behind the header of its row, and a number behind it": differs({
      path: "srv/shop.db",
      format: "sqlite",
      a: "\x01\x02332026-11-21 13:02:1142",
      b: "\x01\x02332026-11-21 13:02:1442",
    }),
    "SQLite's current_date, a year later": {
      difference: differs({
        path: "srv/shop.db",
        format: "sqlite",
        a: "\x05alpha2026-11-21x",
        b: "\x05alpha2027-12-26x",
      }),
      facts: twinsWith({ env: { FAKETIME: "+400d" } }),
    },
    "the time in TeX's log": differs({
      a: "This is pdfTeX  21 NOV 2026 13:02\n",
      b: "This is pdfTeX  22 NOV 2026 03:02\n",
      run: "RUN pdflatex a.tex",
    }),
    "a day in TeX's log": differs({
      a: "(preloaded format=pdflatex) 21 NOV 2026\n",
      b: "(preloaded format=pdflatex) 22 NOV 2026\n",
      run: "RUN pdflatex a.tex",
    }),
    "gcc's coverage stamp": differs({
      path: "src/a.gcno",
      format: "binary",
      a: Buffer.from("oncg*21B\xab\x56aa", "latin1"),
      b: Buffer.from("oncg*21B\x9f\x57aa", "latin1"),
      run: "RUN gcc --coverage -c a.c",
    }),
    "the time of a script in PHP's opcache": differs({
      path: "var/cache/opcache/a.php.bin",
      format: "binary",
      a: Buffer.concat([opcache, le32(now), Buffer.alloc(4), Buffer.from("\x12\x34\x56\x78")]),
      b: Buffer.concat([opcache, le32(now + 3), Buffer.alloc(4), Buffer.from("\x9a\xbc\xde\x1f")]),
      run: "RUN composer install && php warm-up.php",
    }),
    "the listing of a file that is young in one build only": differs({
      a: "-rw-r--r-- 1 root root 0 Nov 21 13:02 x\n",
      b: "-rw-r--r-- 1 root root 0 Nov 21  2026 x\n",
      run: "RUN ls -l /srv > /x",
    }),
    "for how long the machine has been running": differs({
      a: "17092.78 30112.41\n",
      b: "17092.30 30111.52\n",
      run: "RUN cat /proc/uptime > /etc/started",
    }),
    "the text of `date`": differs({
      a: "built Sat Nov 21 13:02:11 UTC 2026\n",
      b: "built Sun Nov 22 03:02:12 +14 2026\n",
      run: 'RUN echo "built $(date)" > /etc/thing',
    }),
    "an ISO time in JSON": differs({
      a: '{"time":"2026-11-21T13:02:11.123Z"}',
      b: '{"time":"2026-11-21T13:02:12.456Z"}',
      run: "RUN node build.js",
    }),
    "a count of seconds": differs({
      a: `stamp ${now}\n`,
      b: `stamp ${now + 1}\n`,
      run: "RUN ./build",
    }),
    "a count of milliseconds": differs({ a: `${now}123`, b: `${now}987`, run: "RUN ./build" }),
    "a number in a binary file": differs({
      format: "binary",
      a: Buffer.concat([Buffer.from("head"), le32(now), Buffer.from("tail")]),
      b: Buffer.concat([Buffer.from("head"), le32(now + 1), Buffer.from("tail")]),
    }),
    "a date without a time": differs({
      a: "# 2026-11-21\n",
      b: "# 2026-11-22\n",
      run: "RUN gen-docs",
    }),
    "two numbers side by side in a binary file": differs({
      format: "binary",
      a: Buffer.concat([float(now + 0.25), le32(now)]),
      b: Buffer.concat([float(now + 0.75), le32(now + 1)]),
    }),
    "a date with the day first": differs({
      a: "21/11/2026 13:02:11\n",
      b: "22/11/2026 03:02:12\n",
      run: "RUN sh /build.sh",
    }),
    "an e-mail's date": differs({
      a: "Date: Sat, 21 Nov 2026 13:02:11 +0000",
      b: "Date: Sun, 22 Nov 2026 03:02:12 +1400",
    }),
    "how long a step took": differs({
      a: "compiled in 0.123s\n",
      b: "compiled in 0.987s\n",
      run: "RUN make > /log",
    }),
    "nanoseconds that were asked for": differs({
      a: "123456789\n",
      b: "987654321\n",
      run: "RUN date +%N > /x",
    }),
    "the hour that was asked for": differs({ a: "13\n", b: "03\n", run: "RUN date +%H > /x" }),
    "a time on a day to which libfaketime moved the clock": {
      difference: differs({ a: "2026-11-21 13:02:11", b: "2027-12-26 13:02:11" }),
      facts: twinsWith({ env: { TZ: "UTC", FAKETIME: "+400d" } }),
    },
  },
  misses: {
    "a version that looks like a day": differs({
      a: "version=2024.1.4\n",
      b: "version=2024.1.7\n",
      run: "RUN ./configure",
    }),
    "a certificate in a keystore": differs({
      path: "srv/cacerts",
      format: "java-keystore",
      field: "certificate 1 of shop",
      a: "q3Jd82KsPz0aLmWeRt5Y",
      b: "H9xYwT4bVn7RkQeUiOpz",
      run: "RUN keytool -importcert -file /ca.pem -keystore /srv/cacerts",
    }),
    "a version number": differs({ a: "version 1.2.3\n", b: "version 1.2.4\n", run: "RUN ./build" }),
    "a time years ago": differs({
      a: "2019-05-01T10:00:00Z",
      b: "2020-07-01T11:30:09Z",
      run: "RUN ./build",
    }),
    "a time of day far from the build's": differs({
      a: "alarm 07:30",
      b: "alarm 09:45",
      run: "RUN ./build",
    }),
    "a random number of ten digits": differs({
      a: "n 1000000007",
      b: "n 1999999973",
      run: "RUN ./build",
    }),
    "one moment in two zones": differs({
      a: "1970-01-01 00:00:00 +0000",
      b: "1970-01-01 14:00:00 +1400",
      run: "RUN stat /x > /y",
    }),
  },
});
