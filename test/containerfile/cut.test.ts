import { describe, expect, it } from "vitest";
import { cutBehind, type InstructionAt } from "../../src/containerfile/cut.ts";
import { parseContainerfile } from "../../src/containerfile/parse.ts";

const text = `# syntax
ARG BASE=debian
FROM $BASE AS one
RUN make
RUN <<END
first
END
RUN last
FROM debian AS two
RUN echo 2
FROM debian AS three
COPY --from=one /out /out
RUN echo \\
  3
RUN end
`;

function cut(...places: readonly InstructionAt[]) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  const scope = { containerfile, buildArgs: [], target: "three" };
  return cutBehind(places, { scope, text: text.replace("debian", "pinned") });
}

describe("a Containerfile that is cut", () => {
  it("ends with the last instruction that is wanted, in the text that is built", () => {
    const found = cut({ stage: 0, line: 4 });
    expect(found?.text).toBe("# syntax\nARG BASE=pinned\nFROM $BASE AS one\nRUN make\n");
    expect(found?.lastStage).toBe(0);
  });

  it("keeps here-documents and continued lines whole", () => {
    expect(cut({ stage: 0, line: 5 })?.text).toMatch(/\nRUN <<END\nfirst\nEND\n$/);
    expect(cut({ stage: 2, line: 13 })?.text).toMatch(/\nRUN echo \\\n {2}3\n$/);
  });

  it("ends with FROM for what the base brings", () => {
    expect(cut({ stage: 0, line: 3 })?.text).toMatch(/\nFROM \$BASE AS one\n$/);
  });

  it("has several stages where the last one needs them all", () => {
    const found = cut({ stage: 0, line: 4 }, { stage: 2, line: 13 });
    expect(found?.lastStage).toBe(2);
    expect(found?.text).toContain("RUN echo 2");
  });

  it("is not cut where a stage would not be built any more", () => {
    expect(cut({ stage: 0, line: 4 }, { stage: 1, line: 10 })).toBeUndefined();
    expect(cut({ stage: 1, line: 10 }, { stage: 2, line: 13 })).toBeUndefined();
    // COPY --from comes only behind FROM.
    expect(cut({ stage: 0, line: 4 }, { stage: 2, line: 11 })).toBeUndefined();
  });

  it("is not cut at what is no instruction", () => {
    expect(cut({ stage: 0, line: 6 })).toBeUndefined();
    expect(cut({ stage: 9, line: 4 })).toBeUndefined();
    expect(cut()).toBeUndefined();
  });
});
