import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { joinedFixes } from "../../src/diagnose/joined-fixes.ts";
import { severalCauses } from "../../src/diagnose/several.ts";
import type { Difference } from "../../src/domain/findings/difference.ts";
import { differs, headersDiffer, startedAt, twins } from "../support/clues.ts";
import { sampled } from "../support/sampled.ts";

function causesOf(difference: Difference): readonly (string | undefined)[] {
  return diagnose([difference], twins)
    .flatMap((found) => severalCauses(found, twins))
    .map(({ cause }) => cause);
}

describe("a text whose lines differ", () => {
  it("each for a reason of its own is told once for each, with its own bytes", () => {
    const mixed = differs({
      path: "etc/build-info",
      a: "build=8273608d4e957cad\nsame\ndate=2026-11-21T13:02:11Z\n",
      b: "build=075d9481e29374aa\nsame\ndate=2026-11-21T13:02:12Z\n",
      run: "RUN make",
    });
    const told = diagnose([mixed], twins).flatMap((found) => severalCauses(found, twins));
    expect(told.map(({ path, cause }) => `${path} ${cause}`)).toEqual([
      "etc/build-info random",
      "etc/build-info clock",
    ]);
    expect(told.map(({ clue }) => clue?.spots.map(({ line }) => line))).toEqual([[1], [3]]);
    expect(told.every(({ confidence = 0 }) => confidence > 0.7)).toBe(true);
  });

  it("unless it is a key, whose base64 has words of every length", () => {
    const key = ([one, two]: readonly [string, string]): string =>
      [
        "-----BEGIN OPENSSH PRIVATE KEY-----",
        "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW",
        `QyNTUxOQAAACD${one}AAAAJDRpDpD0aQ6`,
        `${two}AAAAtzc2gtZWQyNTUxOQAAACD${one}`,
        "-----END OPENSSH PRIVATE KEY-----",
        "",
      ].join("\n");
    const made = sampled(
      [
        key(["bfkG9R9VbTmwsNtIIF4Hi0+JqIFxFju4eA6BsBvvsQQ", "Qw"]),
        key(["sm6GTFBmujcoXbWTHtQBxs5tUoQpWLOWjUhbznc3hvg", "5Q"]),
      ],
      [
        key(["4mogXEWO7h4DoGwG2xBm1ShClYs5aNSFvOdzeGqLTmw", "FA"]),
        key(["ECXU0ILJ1dEcF59Gyqfu2Zm2uz7W3zSXAcVuAjlMI9t", "kR"]),
      ],
      { path: "etc/ssh/ssh_host_ed25519_key", run: "RUN ssh-keygen -A" },
    );
    expect(causesOf(made)).toEqual(["key-material"]);
  });

  it("and an account's hash and day are told once for each", () => {
    const shadow = differs({
      path: "etc/shadow",
      a: "root:*:1::::::\napp:$y$j9T$0vQ2LxX8bJ3kP1aZ9eT5s.$Qm7cR4dWfY6uHnK2pLs8vTzXbNa1GjEi3o5qV:20778:0:99999:7:::\n",
      b: "root:*:1::::::\napp:$y$j9T$Tn5RkE7wYc2HsUf4MgVb6/$e8LxPq3ZaJ0oWdKt9CiSnRy1BhXvGmFu4j6pD:20779:0:99999:7:::\n",
      run: "RUN useradd app && echo app:secret | chpasswd",
    });
    expect(causesOf(shadow)).toEqual(["random", "shadow-day"]);
  });

  it("and an account's fields stay together where their numbers differ", () => {
    const shadow = differs({ path: "etc/shadow", a: "app:x:1:\n", b: "app:y:1:2:\n" });
    expect(causesOf(shadow)).toHaveLength(1);
  });

  it("all for one reason is told once", () => {
    expect(
      causesOf(
        differs({
          a: "from 13:02:11\nto 13:02:15\n",
          b: "from 13:02:12\nto 13:02:16\n",
          run: "RUN date > /x",
        }),
      ),
    ).toEqual(["clock"]);
  });

  it("in a file whose place says more than its lines is told once", () => {
    expect(
      causesOf(
        differs({
          path: "var/log/dpkg.log",
          a: "2026-11-21 13:02:11 startup\nid 8273608d4e957cad\n",
          b: "2026-11-21 13:02:12 startup\nid 075d9481e29374aa\n",
          run: "RUN apt-get install -y curl",
        }),
      ),
    ).toEqual(["package-log"]);
  });

  it("one of them by nothing that is known is told by what explains most", () => {
    const found = causesOf(
      differs({
        a: "at 2026-11-21T13:02:11Z\nx apple\n",
        b: "at 2026-11-21T13:02:12Z\nx pear\n",
        run: "RUN ./build",
      }),
    );
    expect(found).toHaveLength(1);
  });
});

describe("one line that differs in several words", () => {
  const dated = (text: (time: string, host: string) => string): Difference =>
    differs({
      path: "etc/build-info",
      a: text("13:02:11", "twofold"),
      b: text("13:02:13", "varied-by-twofold"),
      run: 'RUN echo "$(date +%FT%TZ) on $(hostname)" >/etc/build-info',
    });

  it("for two reasons is told once for each, with its own bytes", () => {
    const mixed = dated((time, host) => `built 2026-11-21T${time}Z on ${host} by make\n`);
    const told = diagnose([mixed], twins).flatMap((found) => severalCauses(found, twins));
    expect(told.map(({ cause }) => cause)).toEqual(["clock", "hostname"]);
    expect(told.map(({ explanation }) => explanation)).toEqual([
      expect.stringMatching(/^Line 1 holds the time of the build: "2026-11-21T13:02:11Z" [^%]*$/),
      expect.stringMatching(/^Line 1 holds the builder's host name: "twofold" [^%]*$/),
    ]);
    expect(told.every(({ confidence = 0 }) => confidence > 0.8)).toBe(true);
    const [time, host] = told.map(({ clue }) =>
      clue?.spots.map(({ b }) => Buffer.from(b).toString()).join(),
    );
    expect(time).not.toContain("varied");
    expect(host).toBe("varied-by-");
  });

  it("for two reasons is told so in whichever order they are, and in any line of several", () => {
    expect(causesOf(dated((time, host) => `${host} 2026-11-21T${time}Z\n`))).toEqual([
      "hostname",
      "clock",
    ]);
    expect(
      causesOf(dated((time, host) => `x\n${host} 2026-11-21T${time}Z\nat 2026-11-21T${time}Z\n`)),
    ).toEqual(["hostname", "clock"]);
  });

  it("of which several make one date is told once", () => {
    const date = differs({
      a: "Sat Nov 21 13:02:11 UTC 2026\n",
      b: "Sun Dec 26 13:02:13 +14 2027\n",
      run: "RUN date >/etc/thing",
    });
    expect(causesOf(date)).toHaveLength(1);
  });

  it("of which one is by nothing that is known is told by what explains most", () => {
    expect(
      causesOf(dated((time) => `2026-11-21T${time}Z ${time.endsWith("1") ? "up" : "on"}\n`)),
    ).toHaveLength(1);
  });
});

describe("the header of a member of an archive", () => {
  const member = (b: Parameters<typeof headersDiffer>[0]["b"]) =>
    headersDiffer({
      path: "srv/site.tar//d",
      a: { mtime: startedAt, mode: 0o755 },
      b,
      inside: ["tar"],
      run: "RUN tar cf /srv/site.tar d",
    });

  it("is told once for its time and once for its mode, and both fixes are one line", () => {
    const found = member({ mtime: startedAt + 1, mode: 0o775 });
    const told = diagnose([found], undefined).flatMap((each) => severalCauses(each, undefined));
    expect(told.map(({ cause }) => cause)).toEqual(["umask", "archive-mtime"]);
    const lines = joinedFixes(told).map(({ fix }) => fix?.split("\n")[1]);
    expect(lines[0]).toMatch(/^RUN umask 022 && tar cf .* --mtime=@0 /);
    expect(lines[1]).toBe(lines[0]);
  });

  it("is told once where one field differs", () => {
    expect(causesOf(member({ mtime: startedAt + 1, mode: 0o755 }))).toEqual(["archive-mtime"]);
  });
});
