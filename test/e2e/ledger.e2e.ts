import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { folderStore } from "../../src/adapters/ledger/folder-store.ts";
import { keyPath, keySeal, machineKey } from "../../src/adapters/ledger/key-seal.ts";
import { digestFromHex } from "../../src/domain/oci/digest.ts";
import { type LedgerEntry, readEntry, writeEntry } from "../../src/ledger/entry.ts";
import { containerfile } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Where one machine keeps its proven steps, and the variables of its runs. */
interface Machine {
  readonly cache: string;
  readonly env: Readonly<Record<string, string>>;
}

let count = 0;
let machine: Machine;

beforeEach(async () => {
  count += 1;
  const folder = join(story.folder(), `machine-${count}`);
  await mkdir(folder);
  machine = { cache: join(folder, "cache"), env: { XDG_STATE_HOME: join(folder, "state") } };
});

describe("steps that two builds agreed on", () => {
  const text = (more = "") =>
    containerfile(
      "RUN seq 1 2000 >/a && mkdir /d && ln /a /d/b",
      "COPY x /x",
      `RUN cat /x /a >/y${more}`,
    );

  it("do not run again, and the image is the same; only what is changed and follows runs", async () => {
    const checkout = await story.checkout({ Containerfile: text(), x: "one\n" });
    const inputs = { cache: machine.cache };
    const { env } = machine;
    const plain = await story.step(checkout, {});
    expect(plain.report?.ledger).toBeUndefined();
    const cold = await story.step(checkout, inputs, { env });
    expect(cold.report?.ledger).toMatchObject({ taken: [], ran: 2, kept: 2, notes: [] });
    const warm = await story.step(checkout, inputs, { env });
    expect(warm.report?.ledger).toMatchObject({ ran: 0, kept: 0, notes: [] });
    expect(warm.report?.ledger?.taken.map(({ instruction }) => instruction?.line)).toEqual([2, 4]);
    for (const { outputs } of [plain, cold, warm]) {
      expect(outputs["reproducible"]).toBe("true");
      expect(outputs["digest"]).toBe(plain.outputs["digest"]);
    }
    expect(warm.report?.varied).toEqual(cold.report?.varied);
    expect(warm.summary).toContain("2 of 2 RUN steps were proven before and did not run");
    const full = await story.step(checkout, { ...inputs, proof: "full" }, { env });
    expect(full.report?.ledger).toMatchObject({ taken: [], ran: 2, kept: 2 });

    const other = await story.checkout({ Containerfile: text(), x: "two\n" });
    const changed = await story.step(other, inputs, { env });
    expect(changed.report?.ledger).toMatchObject({ taken: [{ instruction: { line: 2 } }], ran: 1 });
    expect(changed.outputs["digest"]).toBe((await story.step(other, {})).outputs["digest"]);
  });

  it("run where a file before them has another time that was set on purpose", async () => {
    const dated = (time: number) =>
      containerfile(`RUN touch -d @${time} /a`, "RUN stat -c %Y /a >/b");
    const inputs = { cache: machine.cache };
    const { env } = machine;
    const first = await story.checkout({ Containerfile: dated(1_000_000) });
    await story.step(first, inputs, { env });
    const second = await story.checkout({ Containerfile: dated(2_000_000) });
    const warm = await story.step(second, inputs, { env });
    expect(warm.report?.ledger).toMatchObject({ taken: [], ran: 2 });
    expect(warm.outputs["digest"]).toBe((await story.step(second, {})).outputs["digest"]);
  });

  it("are not kept with a secret of the run in them, wherever it was left", async () => {
    const { reference } = inject("base");
    const leaks = "RUN --mount=type=secret,id=t cat /run/secrets/t >/leak; echo 1 >/n";
    const Containerfile = `FROM ${reference} AS made\n${leaks}\n${containerfile("COPY --from=made /n /n")}`;
    const checkout = await story.checkout({ Containerfile });
    const inputs = { cache: machine.cache, secrets: "t=Zx81QqPpLl2299vE" };
    const cold = await story.step(checkout, inputs, { env: machine.env });
    expect(cold.report?.ledger).toMatchObject({ ran: 1, kept: 0 });
    expect(cold.log).toContain("has secret `t` in it");
  });
});

describe("a step that holds the day on which it was proven", () => {
  /** Twenty-five hours before it runs: another day, as if the step had been proven then. */
  const ago = 90_000;
  const day = `date -d @$(($(date +%s) - ${ago})) +%F`;
  const made = (...last: readonly string[]) =>
    [
      `${containerfile("").trim()} AS made`,
      `RUN ${day} >/day && echo 1 >/n`,
      containerfile(...last),
    ].join("\n");

  it("gives no image the verdict true by luck on another day", async () => {
    const inputs = { cache: machine.cache, vary: "all,-clock,-start-time" };
    const { env } = machine;
    const first = await story.checkout({ Containerfile: made("COPY --from=made /n /n") });
    const cold = await story.step(first, inputs, { env });
    expect(cold.outputs["reproducible"]).toBe("true");
    expect(cold.report?.ledger?.kept).toBe(1);
    await movedBack(machine, ago);
    const second = await story.checkout({ Containerfile: made("COPY --from=made /day /day") });
    const warm = await story.step(second, inputs, { env });
    expect(warm.report?.ledger?.taken).toHaveLength(1);
    expect(warm.outputs["reproducible"]).toBe("false");
    expect(warm.report?.traces).toEqual([
      expect.objectContaining({ path: "day", kind: "day", certain: true }),
    ]);
  });
});

/** Makes a machine's entries those of a run of so many seconds before, sealed by the machine's own key. */
async function movedBack({ cache, env }: Machine, seconds: number): Promise<void> {
  const store = folderStore({ folder: cache, name: cache, mostBytes: 1e9 });
  const seal = keySeal(await machineKey(keyPath(env)));
  for (const name of await readdir(join(cache, "steps"))) {
    const key = digestFromHex(name);
    const opened = await seal.open(key, (await store.find(key)) ?? Buffer.from(""));
    const read = readEntry(opened, key);
    if ("wrong" in read) throw new Error(read.wrong);
    const { by, archive } = read.value;
    const [startedAt, endedAt] = [by.startedAt - seconds, by.endedAt - seconds];
    const entry: LedgerEntry = { ...read.value, by: { ...by, startedAt, endedAt } };
    const [sealed] = await seal.seal([{ key, entry: writeEntry(entry) }]);
    const copy = join(cache, "..", `${name}.tar`);
    await writeFile(copy, await readFile(join(cache, "steps", name, "changes.tar")));
    await store.keep(key, sealed ?? Buffer.from(""), { ...archive, archive: copy });
    await rm(copy);
  }
}
