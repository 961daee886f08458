import { describe, expect, it } from "vitest";
import type { ConcludeOptions } from "../../../src/app/leaks/search-options.ts";
import type { MakingCommand } from "../../../src/app/prove/making-command.ts";
import { startedAt } from "../../traces/traces.ts";
import { imageWith, search } from "./search.ts";

describe("the search of files that a command made", () => {
  const place = { file: "recipe/Containerfile", line: 1, text: "make dist" };
  const command: MakingCommand = {
    ...{ place, startedAt: startedAt - 3000 },
    source: () => Promise.resolve("/job/source"),
    withOtherEpoch: () => Promise.reject(new Error("no day is in doubt")),
  };
  /** The copy that the builds had of the files has these bytes, the checkout may have them. */
  const inFolder =
    (tracked: boolean): ConcludeOptions["ports"]["inFolder"] =>
    (folder, wanted) =>
      Promise.resolve(new Set(tracked || folder !== "/job/source" ? wanted : []));
  const kinds = ({ found }: Awaited<ReturnType<typeof search>>) =>
    found.traces.listed.map(({ kind, weight, certain }) => [kind, weight, certain]);

  it.each([
    ["a number of the run", "18234567891", "run-id"],
    ["the run's folder", "/var/tmp/twofold-Ab12Cd/prebuilt-1/source", "work-folder"],
    ["the day", "built on 2026-11-21", "day"],
  ])("counts %s, although the builds copied it", async (_what, content, kind) => {
    const image = await imageWith(content);
    const searched = await search(image, {}, { inFolder: inFolder(false) }, { command });
    expect(kinds(searched)).toEqual([[kind, "trace", true]]);
    expect(searched.found.differences.listed).toMatchObject([{ path: "log", instruction: place }]);
  });

  it("takes for the source's what the commit has", async () => {
    const image = await imageWith("18234567891");
    const searched = await search(image, {}, { inFolder: inFolder(true) }, { command });
    expect(kinds(searched)).toEqual([["run-id", "note", false]]);
  });

  it("knows the time at which the command ran", async () => {
    const image = await imageWith(new Date((startedAt - 2900) * 1000).toISOString());
    const made = await search(image, {}, { inFolder: inFolder(false) }, { command });
    expect(kinds(made)).toEqual([["time", "trace", true]]);
  });

  it.each([
    ["certain where it stays with another SOURCE_DATE_EPOCH", "2026-11-21", "", ["trace", true]],
    ["a note where it comes from there", "2025-10-17", "", ["note", false]],
    ["in doubt where the commit has it", "2026-11-21", "# 2026-11-21", ["trace", false]],
  ] as const)("finds the day of a commit of today %s", async (_what, again, source, expected) => {
    const image = await imageWith("2026-11-21");
    const asked: string[] = [];
    const filesBelow: ConcludeOptions["ports"]["filesBelow"] = async function* (folder) {
      asked.push(folder);
      const text = folder === "/job/again" ? again : source;
      async function* content() {
        yield Buffer.from(text);
      }
      yield { path: "log", size: text.length, content: content() };
    };
    const searched = await search(
      image,
      {},
      { inFolder: inFolder(false), filesBelow },
      {
        plan: { timestamp: startedAt - 60 },
        command: { ...command, withOtherEpoch: () => Promise.resolve("/job/again") },
      },
    );
    expect(asked).toContain("/job/again");
    expect(kinds(searched)).toEqual([["day", ...expected]]);
  });
});
