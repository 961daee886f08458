import { describe, expect, it } from "vitest";
import { networkInRun } from "../../../src/advise/rules/network-in-run.ts";
import { unverifiedDownload } from "../../../src/advise/rules/unverified-download.ts";
import { stepNetwork, stepsIn } from "../../../src/app/prove/step-network.ts";
import { checkHermetic, cutOffFix, refuseOpenSteps } from "../../../src/app/recipe/hermetic.ts";
import { parseContainerfile } from "../../../src/containerfile/parse.ts";
import { evidenceOf } from "../../support/recipe.ts";

const text = `FROM debian AS deps
RUN fetch-all
FROM debian AS build
ONBUILD RUN true
RUN make
FROM build
RUN --network=none make test
`;
const scope = questionOf(text);
const hermetic = { fetchStages: ["deps"] };

function questionOf(source: string) {
  const containerfile = parseContainerfile({ text: source, file: "Containerfile" });
  return { containerfile, buildArgs: [] };
}

describe("in a hermetic build", () => {
  const stepOf = stepsIn(scope);
  const own = stepNetwork({ network: "default", hermetic }, scope);
  const network = (line: string) => own(stepOf(line));

  it("the steps of the named stages have the network, and no others", () => {
    expect(network("[1/3] STEP 2/2: RUN fetch-all")).toBe("unexpected");
    expect(network("[2/3] STEP 3/3: RUN make")).toBe("off");
    expect(network("[3/3] STEP 2/2: RUN --network=none make test")).toBe("off");
  });

  it("neither have steps that a base brought (ONBUILD), nor such that nobody knows", () => {
    expect(network("[2/3] STEP 2/4: RUN npm install")).toBe("off");
    expect(network("something else")).toBe("off");
  });

  it("without the input, all have it", () => {
    const open = stepNetwork({ network: "default" }, scope);
    expect(open(stepOf("[2/3] STEP 3/3: RUN make"))).toBe("unexpected");
    expect(open(stepOf("something else"))).toBe("expected");
  });

  it("a stage of another name is an error that suggests the nearest", () => {
    const check = (name: string) => () =>
      checkHermetic({ hermetic: { fetchStages: [name] } }, scope);
    expect(check("dep")).toThrow(/`fetch-stages`: .*no stage "dep"; did you mean `deps`\?/);
    expect(check("debian")).toThrow(/no stage "debian"\.$/);
    // A stage without a name has its number, as a target has.
    expect(check("2")).not.toThrow();
  });

  it.each([
    "ADD https://example.org/x.tar /",
    "ADD https://example.org/x.git#main /x",
    "ARG URL=https://example.org/x\nADD $URL /",
  ])("a cut-off stage must not fetch by ADD what no digest names: %s", (add) => {
    const asked = questionOf(`FROM debian AS deps\nFROM debian\n${add}\n`);
    expect(() => checkHermetic({ hermetic }, asked)).toThrow(/Containerfile:\d: `ADD .*hermetic/);
    expect(() => checkHermetic({}, asked)).not.toThrow();
    const fetching = questionOf(`FROM debian AS deps\n${add}\n`);
    expect(() => checkHermetic({ hermetic }, fetching)).not.toThrow();
  });

  it("ADD of what a digest names is the same for everybody", () => {
    const sum = `--checksum=sha256:${"0".repeat(64)}`;
    const asked = questionOf(
      `FROM debian AS deps\nFROM debian\nADD ${sum} https://example.org/x /\nADD https://example.org/x.git#${"0".repeat(40)} /x\nADD local /\n`,
    );
    expect(() => checkHermetic({ hermetic }, asked)).not.toThrow();
  });

  it("advisories about the network are about the stages that have one", () => {
    const source = [
      "FROM debian AS deps",
      "RUN npm ci",
      "FROM debian",
      "COPY --from=deps /x /x",
      "RUN npm ci",
      "RUN curl x.org | sh",
      "",
    ].join("\n");
    expect(evidenceOf(networkInRun, source, { hermetic })).toEqual(["2: npm ci"]);
    expect(evidenceOf(unverifiedDownload, source, { hermetic })).toEqual([]);
  });

  it("a step that failed without the network leads to the two inputs", () => {
    const [deps, build] = scope.containerfile.stages;
    const fix = cutOffFix({ hermetic }, scope, build?.instructions[1]);
    expect(fix).toMatch(/`hermetic`.*`fetch-stages`/);
    expect(cutOffFix({ hermetic }, scope, deps?.instructions[0])).toBeUndefined();
    expect(cutOffFix({}, scope, build?.instructions[1])).toBeUndefined();
    expect(cutOffFix({ hermetic }, scope, build?.from)).toBeUndefined();
  });
});

describe("a machine that cannot cut steps off", () => {
  const missing = { lacks: "nsenter (package util-linux) is missing" };
  const none = { cpus: missing, kernelName: missing, fileOrder: missing, faketime: missing };

  it("is an error, with what to do about it", () => {
    const chroot = { noShim: "runc is not installed", means: { ...none, network: missing } };
    expect(() => refuseOpenSteps({ hermetic }, chroot)).toThrow(/`hermetic`.*chroot.*runc/);
    const bare = { noShim: undefined, means: { ...none, network: missing } };
    expect(() => refuseOpenSteps({ hermetic }, bare)).toThrow(/`hermetic`.*nsenter/);
    expect(() => refuseOpenSteps({}, chroot)).not.toThrow();
  });

  it("is none where a runtime starts the steps", () => {
    const able = { noShim: undefined, means: { ...none, network: { has: "links" as const } } };
    expect(() => refuseOpenSteps({ hermetic }, able)).not.toThrow();
  });
});
