import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instructionOf, stepIdOf } from "../../src/containerfile/step-ids.ts";
import { stepKey } from "../../src/domain/build/step-id.ts";
import { containerfile } from "./containerfiles.ts";

const file = containerfile(
  "ARG RELEASE=12",
  "FROM debian:$RELEASE AS build",
  "WORKDIR /src",
  "RUN make \\",
  "  # why",
  "  && make check",
  "",
  "FROM scratch",
  "COPY --from=build /src/app /app",
  "RUN /app --version",
);

/** The step of the file above that a line names; a line without a stage's number is of the last. */
function idOf(line: string, onlyStage = 1) {
  return stepIdOf(line, { containerfile: file, onlyStage });
}

describe("a step's line", () => {
  it("names the instruction, by its stage and its index there", () => {
    expect(idOf("[1/2] STEP 2/3: WORKDIR /src")).toEqual({ stage: 0, index: 0 });
    expect(idOf("[1/2] STEP 3/3: RUN make     && make check")).toEqual({ stage: 0, index: 1 });
    expect(idOf("[2/2] STEP 3/3: RUN /app --version")).toEqual({ stage: 1, index: 1 });
  });

  it("is of the only stage that is built where it has no number of a stage", () => {
    expect(idOf("STEP 3/3: RUN /app --version")).toEqual({ stage: 1, index: 1 });
    expect(idOf("STEP 2/3: WORKDIR /src", 0)).toEqual({ stage: 0, index: 0 });
  });

  it("names the same step where only a part of the file is built", () => {
    const whole = idOf("[1/2] STEP 3/3: RUN make   && make check");
    expect(idOf("STEP 3/3: RUN make   && make check", 0)).toEqual(whole);
  });

  it("of FROM names neither an instruction behind it nor a trigger", () => {
    const from = idOf("[2/2] STEP 1/3: FROM scratch");
    expect(from).toEqual({ stage: 1, index: -1 });
    expect(from && instructionOf(file, from)).toBe(file.stages[1]?.from);
  });

  it.each([
    "",
    "make: nothing to do",
    "[3/3] STEP 2/2: RUN make",
    "[0/2] STEP 2/3: WORKDIR /src",
    "--> 0123456789ab",
    'Error: building at STEP "RUN make": exit status 2',
  ])("names no step where it is none, or of an unknown stage: %s", (line) => {
    expect(idOf(line)).toBeUndefined();
  });

  it("names no step where the only stage is unknown", () => {
    expect(idOf("STEP 2/3: WORKDIR /src", 2)).toBeUndefined();
  });
});

describe("an instruction is known by its text", () => {
  it("however its blanks are printed", () => {
    const own = containerfile("FROM x", "RUN  a\t b");
    expect(stepIdOf("STEP 2/2: RUN a b ", { containerfile: own, onlyStage: 0 })).toEqual({
      ...{ stage: 0, index: 0 },
    });
  });

  it("also where a here-document is printed behind it, which another instruction has not", () => {
    const own = containerfile("FROM x", "RUN <<EOF", "c", "EOF", "RUN d");
    const built = { containerfile: own, onlyStage: 0 };
    expect(stepIdOf("STEP 2/3: RUN <<EOF (c)", built)).toEqual({ stage: 0, index: 0 });
    expect(stepIdOf("STEP 3/3: RUN d", built)).toEqual({ stage: 0, index: 1 });
    expect(stepIdOf("STEP 3/3: RUN d (c)", built)).toMatchObject({ trigger: { position: 2 } });
  });

  it("also where its line is so long that the log cut it", () => {
    const long = `RUN echo ${"x".repeat(20_000)}`;
    const built = { containerfile: containerfile("FROM x", long, "RUN echo x"), onlyStage: 0 };
    expect(stepIdOf(`STEP 2/3: ${long.slice(0, 16_000)}`, built)).toEqual({ stage: 0, index: 0 });
    expect(stepIdOf(`STEP 2/3: ${long}`, built)).toEqual({ stage: 0, index: 0 });
    // A short line is never cut.
    expect(stepIdOf("STEP 2/3: RUN echo", built)).toMatchObject({ index: -1 });
  });
});

describe("the triggers of a stage's base (ONBUILD)", () => {
  const own = containerfile("FROM x", "RUN one", "RUN two");
  const idIn = (line: string) => stepIdOf(line, { containerfile: own, onlyStage: 0 });

  it("are steps of their own, told apart by their positions, and FROM stands for them", () => {
    const first = idIn("STEP 2/5: RUN trigger");
    const second = idIn("STEP 3/5: RUN trigger");
    expect(first).toEqual({
      ...{ stage: 0, index: -1, trigger: { position: 1, text: "RUN trigger" } },
    });
    expect(stepKey(first)).not.toBe(stepKey(second));
    expect(first && instructionOf(own, first)).toBe(own.stages[0]?.from);
  });

  it("shift the numbers of the file's steps", () => {
    expect(idIn("STEP 4/5: RUN one")).toMatchObject({ index: 0, triggersBefore: 2 });
    expect(idIn("STEP 5/5: RUN two")).toMatchObject({ index: 1, triggersBefore: 2 });
  });

  it("leave instructions of the same text different steps", () => {
    const twice = { containerfile: containerfile("FROM x", "RUN a", "RUN a"), onlyStage: 0 };
    const lines = ["STEP 2/4: RUN t", "STEP 3/4: RUN a", "STEP 4/4: RUN a"];
    expect(new Set(lines.map((line) => stepKey(stepIdOf(line, twice)))).size).toBe(3);
    // A trigger may have the text of an instruction, too.
    const alike = ["STEP 2/4: RUN a", "STEP 3/4: RUN a", "STEP 4/4: RUN a"];
    expect(new Set(alike.map((line) => stepKey(stepIdOf(line, twice)))).size).toBe(3);
  });
});

describe("whatever a line says", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom("WORKDIR /src", "RUN make   && make check", "FROM scratch", "RUN /app"),
  );
  const line = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom("", "[0/2] ", "[1/2] ", "[2/2] ", "[3/3] "), fc.nat(), text)
      .map(([stage, step, words]) => `${stage}STEP ${step}/9: ${words}`),
    fc
      .tuple(fc.constantFrom("", "[1/2] ", "[2/2] "), fc.nat({ max: 5 }), text)
      .map(([stage, step, words]) => `${stage}STEP ${step}: ${words}`),
  );

  it("it names no step, or one whose instruction is in the file", () => {
    fc.assert(
      fc.property(line, fc.nat({ max: 3 }), (printed, onlyStage) => {
        const id = idOf(printed, onlyStage);
        if (id === undefined) return;
        const stage = file.stages[id.stage];
        expect(id.index).toBeGreaterThanOrEqual(-1);
        expect(id.index).toBeLessThan(stage?.instructions.length ?? 0);
        expect([stage?.from, ...(stage?.instructions ?? [])]).toContain(instructionOf(file, id));
        if (id.trigger !== undefined) {
          expect(id.index).toBe(-1);
          expect(id.trigger.position).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("lines with different numbers are of different steps", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2 });
    fc.assert(
      fc.property(numbers, text, (steps, words) => {
        const keys = steps.map((step) => stepKey(idOf(`[1/2] STEP ${step}/9: ${words}`)));
        expect(new Set(keys).size).toBe(steps.length);
      }),
    );
  });
});

it("a step of another file's stage has no instruction", () => {
  expect(() => instructionOf(file, { stage: 2, index: 0 })).toThrow(RangeError);
});
