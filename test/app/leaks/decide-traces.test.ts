import { describe, expect, it } from "vitest";
import { type Doubt, decide, type Evidence } from "../../../src/app/leaks/decide-traces.ts";
import type { TraceKind } from "../../../src/domain/findings/trace.ts";

const nothing = { inContext: new Set<TraceKind>(), inBases: new Set<string>() };
const evidence: Evidence = {
  inputs: { inFiles: "", inConfig: "" },
  contextWeight: "note",
  isOpen: false,
  isFetchedInImage: false,
  isEpochNow: false,
  hasKernel: false,
  known: () => Promise.resolve(nothing),
};
const day: Doubt = {
  hit: { kind: "day", weight: "trace", strength: "doubtful", hit: Buffer.from("2026-11-21") },
  path: "srv/CHANGES",
  isInConfig: false,
  script: "RUN tool /srv",
  moved: 0,
  isFromContext: false,
  isPackaged: false,
  isDayElsewhere: false,
};

async function isCertain(
  doubt: Partial<Doubt>,
  more: Partial<Evidence> = {},
): Promise<boolean | undefined> {
  return (await decide({ ...day, ...doubt }, { ...evidence, ...more }))?.certain;
}

describe("a day that stands alone", () => {
  it("is the build's where nothing was fetched and nothing else has it", async () => {
    expect(await isCertain({})).toBe(true);
  });

  it("may be a release's where a step could fetch something", async () => {
    expect(await isCertain({}, { isOpen: true })).toBe(false);
  });

  it("is the build's where its instruction fetched nothing and what others fetched has no day", async () => {
    const fetched = { isOpen: true, isFetchedInImage: true };
    expect(await isCertain({}, fetched)).toBe(true);
    expect(await isCertain({ isDayElsewhere: true }, fetched)).toBe(false);
    expect(await isCertain({ moved: 9000 }, fetched)).toBe(false);
    expect(await isCertain({ moved: undefined }, fetched)).toBe(false);
    expect(await isCertain({}, { ...fetched, isFetchedInImage: false })).toBe(false);
  });

  it("is in doubt, and decided by a build on another day, where it may be another's", async () => {
    const inDoubt = async (doubt: Partial<Doubt>, more: Partial<Evidence> = {}) =>
      (await decide({ ...day, ...doubt }, { ...evidence, ...more }))?.inDoubt;
    expect(await inDoubt({}, { isOpen: true })).toBe(true);
    expect(await inDoubt({})).toBe(false);
    expect(await inDoubt({ isPackaged: true }, { isOpen: true })).toBe(false);
    expect(await inDoubt({ isFromContext: true }, { isOpen: true })).toBe(false);
  });

  it("is in doubt where the time that the build was given is of that day", async () => {
    const shadow = { hit: { ...day.hit, strength: "certain" } } as const;
    for (const doubt of [{}, shadow]) {
      const decision = await decide({ ...day, ...doubt }, { ...evidence, isEpochNow: true });
      expect(decision).toMatchObject({ certain: false, inDoubt: true });
    }
    const asked = { script: "RUN date +%F >/srv/CHANGES" };
    expect(await isCertain(asked, { isEpochNow: true })).toBe(true);
    const given = { script: "RUN date -d @$SOURCE_DATE_EPOCH +%F >/srv/CHANGES" };
    expect(await isCertain(given, { isEpochNow: true })).toBe(false);
  });

  it("is the build's where its instruction asks for the day and wrote the file itself", async () => {
    const script = "RUN curl https://x/app.tgz | tar xz; date +%F >/built";
    const asked = { script, moved: 9000, path: "built" };
    expect(await isCertain(asked, { isOpen: true })).toBe(true);
    expect(await isCertain({ ...asked, path: "app/CHANGES" }, { isOpen: true })).toBe(false);
  });

  it("is nobody's where the instruction writes a time that it gives itself", async () => {
    for (const given of ["date -d @0 +%H >/built", "date -u -d @${SOURCE_DATE_EPOCH:-0} >/built"]) {
      const asked = { script: `RUN ${given}`, moved: 0, path: "built" };
      expect(await isCertain(asked, { isOpen: true })).toBe(false);
    }
    const both = { script: "RUN date -d @0 >/built; date >>/built", moved: 0, path: "built" };
    expect(await isCertain(both, { isOpen: true })).toBe(true);
  });

  it("may be a release's in a package's file, whatever the instruction asks for", async () => {
    expect(await isCertain({ isPackaged: true, script: "RUN date >/srv/CHANGES" })).toBe(false);
  });

  it("is not the build's where the context or a base has it", async () => {
    const known = { ...nothing, inContext: new Set<TraceKind>(["day"]) };
    expect(await isCertain({}, { known: () => Promise.resolve(known) })).toBe(false);
    const based = { ...nothing, inBases: new Set(["2026-11-21"]) };
    expect(await isCertain({}, { known: () => Promise.resolve(based) })).toBe(false);
    expect(await isCertain({}, { known: () => Promise.resolve(undefined) })).toBe(false);
  });

  it("is the source's in a file of the context, and where the Containerfile or an input says it", async () => {
    expect(await decide({ ...day, isFromContext: true }, evidence)).toMatchObject({
      weight: "note",
      certain: false,
    });
    const text = "FROM debian\nENV RELEASED=2026-11-21\n";
    const inputs = { inFiles: text, inConfig: text };
    expect(await decide(day, { ...evidence, inputs })).toMatchObject({ weight: "note" });
  });

  it("is no input's in a file where only labels say it", async () => {
    const inputs = { inFiles: "FROM debian\n", inConfig: "FROM debian\n2026-11-21" };
    expect(await isCertain({}, { inputs })).toBe(true);
    const config = { path: "config", isInConfig: true };
    expect(await decide({ ...day, ...config }, { ...evidence, inputs })).toMatchObject({
      weight: "note",
    });
  });

  it("is in doubt on the day that the Containerfile says, where the instruction asks for the time", async () => {
    const text = "FROM debian\nENV RELEASED=2026-11-21\nRUN date +%F >/built\n";
    const inputs = { inFiles: text, inConfig: text };
    const asked = { ...day, script: "RUN date +%F >/built" };
    expect(await decide(asked, { ...evidence, inputs })).toMatchObject({
      weight: "trace",
      certain: false,
      inDoubt: true,
    });
  });
});

describe("other traces", () => {
  it("are none where they are a kernel's name in an image with that kernel", async () => {
    const kernel = hitOf("kernel", "6.8.0-1021-azure");
    expect(await decide({ ...day, ...kernel }, { ...evidence, hasKernel: true })).toBeUndefined();
  });

  const hitOf = (kind: TraceKind, text: string): Partial<Doubt> => ({
    hit: { kind, weight: "trace", strength: "certain", hit: Buffer.from(text) },
  });

  it("of the build's time are certain wherever they stand", async () => {
    const time = hitOf("time", "2026-11-21 16:45");
    expect(await isCertain({ ...time, isPackaged: true }, { isOpen: true })).toBe(true);
  });

  it("of the machine are certain unless a package or a base has them", async () => {
    const kernel = hitOf("kernel", "6.8.0-1021-azure");
    expect(await isCertain(kernel, { isOpen: true })).toBe(true);
    expect(await isCertain({ ...kernel, isPackaged: true })).toBe(false);
    const inBases = new Set(["6.8.0-1021-azure"]);
    expect(await isCertain(kernel, { known: () => Promise.resolve({ ...nothing, inBases }) })).toBe(
      false,
    );
  });

  it("that are small numbers count where the time is asked for, and are nothing elsewhere", async () => {
    const hour: Doubt["hit"] = {
      kind: "time",
      weight: "trace",
      strength: "asked",
      hit: Buffer.from("16"),
    };
    expect(
      await isCertain({ hit: hour, script: "RUN busybox date +%H >/hour", path: "hour" }),
    ).toBe(true);
    expect(await isCertain({ hit: hour })).toBeUndefined();
    expect(await isCertain({ hit: hour, script: "RUN date", isFromContext: true })).toBeUndefined();
  });
});
