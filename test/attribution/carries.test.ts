import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { attributeCase, type Case, differs, told } from "../support/attributed.ts";

async function attributed(about: Case): Promise<readonly string[]> {
  return (await attributeCase(about)).map(told);
}

const dice = ["4f8a1c07", "b2e95d36"] as const;

describe("what only carries another difference onward", () => {
  const sum = (text: string) => `${createHash("sha1").update(text).digest("hex")}  a\n`;

  it("is a copy, a checksum file, an archive's member, another file with the value in it", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN cp a b\nRUN sum\nRUN tar\nRUN cc\n",
        steps: [
          { printed: "STEP 2/6: RUN one", files: { "srv/a": dice } },
          { printed: "STEP 3/6: RUN cp a b", files: { b: dice } },
          { printed: "STEP 4/6: RUN sum", files: { sums: [sum(dice[0]), sum(dice[1])] } },
          { printed: "STEP 5/6: RUN tar", files: { "a.tgz": ["\x1f\x8b1", "\x1f\x8b2"] } },
          {
            printed: "STEP 6/6: RUN cc",
            files: { bin: [`\x7fELF ${dice[0]} end`, `\x7fELF ${dice[1]} end`] },
          },
        ],
        differences: ["a.tgz//srv/a", "b", "bin", "srv/a", "sums"].map((path) => differs(path)),
      }),
    ).toEqual([
      "a.tgz//srv/a at 2 <- srv/a",
      "b at 2 <- srv/a",
      "bin at 2 <- srv/a",
      "srv/a at 2",
      "sums at 2 <- srv/a",
    ]);
  });

  it("stands for a file that the image does not have, the nearest to it first", async () => {
    const found = await attributeCase({
      containerfile: "FROM x\nRUN stamp\nRUN use\nRUN sum\n",
      steps: [
        { printed: "STEP 2/4: RUN stamp", files: { stamp: dice } },
        {
          printed: "STEP 3/4: RUN use",
          files: { stamp: "gone", app: [`v1 ${dice[0]}`, `v1 ${dice[1]}`] },
        },
        {
          printed: "STEP 4/4: RUN sum",
          files: { sums: [sum(`v1 ${dice[0]}`), sum(`v1 ${dice[1]}`)] },
        },
      ],
      differences: [differs("sums"), differs("app")],
    });
    expect(found.map(told)).toEqual(["sums at 2 <- app", "app at 2"]);
    expect(found.map(({ hidden }) => hidden?.path)).toEqual([undefined, "stamp"]);
  });

  it("is not another file that could have read the same clock or host name itself", async () => {
    const times = ["1795253612\n", "1795253619\n"] as const;
    const hosts = ["twofold\n", "varied-by-twofold\n"] as const;
    const fact = {
      startedAt: 0,
      endedAt: 1,
      umask: 18,
      contextPath: "/c",
      userNames: [],
      env: {},
      bytesMoved: new Map<number, number>(),
    };
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { day: times, host: hosts } },
          { printed: "STEP 3/3: RUN two", files: { when: times, where: hosts } },
        ],
        differences: ["day", "host", "when", "where"].map((path) => differs(path)),
        facts: [
          { ...fact, hostname: "twofold" },
          { ...fact, hostname: "varied-by-twofold" },
        ],
      }),
    ).toEqual(["day at 2", "host at 2", "when at 3", "where at 3"]);
  });

  it("is an archive's member, but not that member's time, which the archive's own maker wrote", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN tar\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { "d/seed": dice } },
          {
            printed: "STEP 3/3: RUN tar",
            files: { "d/seed": "gone", "d.tar": [`d/seed ${dice[0]}`, `d/seed ${dice[1]}`] },
          },
        ],
        differences: [differs("d.tar//d/seed"), differs("d.tar//d/seed", "metadata")],
      }),
    ).toEqual(["d.tar//d/seed at 2", "d.tar//d/seed at 3"]);
  });

  it("is not one that besides has a time of its own", async () => {
    const [one, other] = dice;
    const dates = ["date=2026-11-21T16:30:15.215\n", "date=2026-11-22T06:30:15.153\n"] as const;
    expect(
      await attributed({
        containerfile: "FROM x\nRUN make\n",
        steps: [
          {
            printed: "STEP 2/2: RUN make",
            files: {
              greet: [`\x7fELF\0${one}\0`, `\x7fELF\0${other}\0`],
              info: [`build=${one}\n${dates[0]}`, `build=${other}\n${dates[1]}`],
            },
          },
        ],
        differences: [differs("greet"), differs("info")],
      }),
    ).toEqual(["greet at 2", "info at 2"]);
  });

  /** Two files of one gem: each has the name of the folder, and the log may have more. */
  const gem = async (more: readonly [string, string]) => {
    const folders = ["./.gem.20261130-8-4w1y28", "./.gem.20280104-7-tn34nd"] as const;
    return await attributed({
      containerfile: "FROM x\nRUN gem install shop\n",
      steps: [
        {
          printed: "STEP 2/2: RUN gem install shop",
          files: {
            Makefile: [`dir = ${folders[0]}\n`, `dir = ${folders[1]}\n`],
            log: [`${more[0]}\nmake dir=${folders[0]}\n`, `${more[1]}\nmake dir=${folders[1]}\n`],
          },
        },
      ],
      differences: [differs("Makefile"), differs("log")],
    });
  };

  it("is not one that besides has the name of a temporary file of its own", async () => {
    expect(
      await gem([
        "ruby -r ./siteconf20261130-8-wz23t4.rb extconf.rb",
        "ruby -r ./siteconf20280104-7-o1ap9x.rb extconf.rb",
      ]),
    ).toEqual(["Makefile at 2", "log at 2"]);
    expect(await gem(["as /tmp/ccX2qk9d.s", "as /tmp/ccP0vLm3.s"])).toEqual([
      "Makefile at 2",
      "log at 2",
    ]);
  });

  it("is one with a temporary name that both builds or both files have", async () => {
    const both = "ruby -r ./siteconf20261130-8-wz23t4.rb extconf.rb";
    expect(await gem([both, both])).toEqual(["Makefile at 2", "log at 2 <- Makefile"]);
    expect(await gem(["in .gem.20261130-8-4w1y28", "in .gem.20280104-7-tn34nd"])).toEqual([
      "Makefile at 2",
      "log at 2 <- Makefile",
    ]);
    expect(await gem(["linked greeting.o", "linked greetings.o"])).toEqual([
      "Makefile at 2",
      "log at 2 <- Makefile",
    ]);
  });

  it("is one that has only a part of the other's value", async () => {
    const [a, b] = dice.map((seed) => createHash("sha256").update(seed).digest("hex"));
    if (a === undefined || b === undefined) throw new Error("there are two");
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN two\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { stamp: [a, b] } },
          {
            printed: "STEP 3/3: RUN two",
            files: { app: [`app ${a.slice(0, 12)} v1`, `app ${b.slice(0, 12)} v1`] },
          },
        ],
        differences: [differs("stamp"), differs("app")],
      }),
    ).toEqual(["stamp at 2", "app at 2 <- stamp"]);
  });

  it("is one with the time in it, when its step names the file that has it", async () => {
    expect(
      await attributed({
        containerfile: "FROM x\nRUN one\nRUN gcc -DAT=$(cat /run/stamp)\n",
        steps: [
          { printed: "STEP 2/3: RUN one", files: { "run/stamp": ["1795253612", "1795253619"] } },
          {
            printed: "STEP 3/3: RUN gcc -DAT=$(cat /run/stamp)",
            files: { app: ["at 1795253612.", "at 1795253619."] },
          },
        ],
        differences: [differs("run/stamp"), differs("app")],
      }),
    ).toEqual(["run/stamp at 2", "app at 2 <- run/stamp"]);
  });
});
