import { describe, expect, it } from "vitest";
import {
  droppedInstruction,
  openDialectQuestion,
} from "../../../src/advise/rules/dropped-instruction.ts";
import { unverifiable } from "../../../src/advise/rules/unverifiable.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { dialectUses } from "../../../src/dialect/uses.ts";
import { known, unknown } from "../../../src/domain/source/checkout.ts";
import { evidenceOf, recipeFacts } from "../../support/recipe.ts";

/** The dialect of a Containerfile with a buildah. */
function dialectOf(
  text: string,
  buildah: ReturnType<typeof known<string>> | ReturnType<typeof unknown>,
) {
  const containerfile = parseContainerfile({ text, file: "Containerfile" });
  return { dialect: { uses: dialectUses({ containerfile, buildArgs: [] }), buildah } };
}

const shell = 'FROM a\nSHELL ["/bin/bash", "-c"]\nRUN x\n';
const volume = "FROM a\nVOLUME /v\nRUN touch /v/f\n";

describe("dropped-instruction", () => {
  it.each([
    ["RUN echo 10.0.0.1 db >> /etc/hosts", "/etc/hosts"],
    ["RUN echo nameserver 1.1.1.1 | tee /etc/resolv.conf", "/etc/resolv.conf"],
    ["RUN sed -i s/a/b/ /etc/hosts && true", "/etc/hosts"],
    ["RUN cp resolv.conf /etc/resolv.conf", "/etc/resolv.conf"],
    ["RUN sh -c 'echo shop > /etc/hostname'", "/etc/hostname"],
  ])("is said of %s", (line, file) => {
    expect(evidenceOf(droppedInstruction, `FROM a\n${line}\n`)).toEqual([
      `2: RUN changes ${file}: buildah mounts its own file there`,
    ]);
  });

  it.each([
    ["RUN cat /etc/hosts > /hosts"],
    ["RUN echo ALL: ALL > /etc/hosts.allow"],
    ["RUN cp /etc/resolv.conf /srv/"],
    ["RUN sed -n p /etc/hosts"],
    ["COPY hosts /etc/hosts"],
    ["RUN --mount=type=cache,target=/c true"],
  ])("is not said of %s", (line) => {
    expect(evidenceOf(droppedInstruction, `FROM a\n${line}\n`)).toEqual([]);
  });

  it.each([
    [shell, "1.43.2", 1],
    [shell, "1.44.0", 0],
    [volume, "1.36.9", 1],
    [volume, "1.37.0", 0],
    ["FROM a\nHEALTHCHECK CMD x\n", "1.44.0", 1],
  ])("depends on the version: %j with %s", (text, version, count) => {
    const changes = dialectOf(text, known(version));
    expect(evidenceOf(droppedInstruction, text, changes)).toHaveLength(count);
  });

  it("has the fix of each kind once", () => {
    const text = "FROM a\nONBUILD RUN x\nONBUILD RUN y\nHEALTHCHECK CMD x\n";
    const fix = droppedInstruction.advise(recipeFacts(text))?.fix ?? "";
    expect(fix.match(/Write the instruction/g)).toHaveLength(1);
    expect(fix).toContain("--health-cmd");
  });

  it("is no pass where the version would decide and is unknown", () => {
    const facts = recipeFacts(shell, dialectOf(shell, unknown("there is no `buildah` here")));
    expect(droppedInstruction.advise(facts)).toBeUndefined();
    expect(openDialectQuestion(facts)).toBe(
      "Containerfile:2: shells that SHELL chooses for RUN need buildah ≥ 1.44, and there is no `buildah` here",
    );
    expect(unverifiable.advise(facts)).toMatchObject({
      leavesOpen: ["dropped-instruction"],
      fix: expect.stringMatching(/^Name the buildah.*`--buildah`/),
    });
  });

  it("leaves nothing open where no version decides", () => {
    const text = "FROM a\nHEALTHCHECK CMD x\nRUN <<E\nx\nE\n";
    const facts = recipeFacts(text, dialectOf(text, unknown("not asked")));
    expect(openDialectQuestion(facts)).toBeUndefined();
    expect(droppedInstruction.advise(facts)?.evidence).toHaveLength(1);
  });
});
