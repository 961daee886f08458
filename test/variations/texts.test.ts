import { expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { canonicalEnvironment } from "../../src/domain/build/environments.ts";
import type { Means, StepFacts } from "../../src/variations/step.ts";
import { varyStep } from "../../src/variations/table.ts";
import { allMeans, plainStep } from "./steps.ts";

type Case = readonly [name: string, step: Partial<StepFacts>, means?: Partial<Means>];

const env = (...names: readonly string[]) => ({
  env: Object.fromEntries(names.map((name) => [name, "x"])),
});

/** Steps that cannot be given a variation, each for its own reason. */
const steps: readonly Case[] = [
  ["in the host's UTS namespace", { ownsHostname: false }],
  ["with variables of its own", env("TZ", "LANG", "HOME", "USER", "LOGNAME", "LD_PRELOAD")],
  ["that makes a Debian package", { text: "RUN dpkg-deb -b x" }],
  ["that gives others more than the group", { text: "RUN chmod 705 x" }],
  ["that fetches", { network: "expected" }],
  ["that still ran when the first build ended", { network: "quiet" }],
  ["that is cut off in both builds", { network: "off" }],
  ["of static programs", { libc: { glibc: undefined, musl: false, machine: 62 } }],
  ["of two C libraries", { libc: { glibc: 36, musl: true, machine: 62 } }],
  ["of an old glibc", { libc: { glibc: 17, musl: false, machine: 62 } }],
  [
    "of musl, which this machine lacks",
    { libc: { glibc: undefined, musl: true, machine: 62 } },
    glibcAlone(),
  ],
];

function glibcAlone(): Partial<Means> {
  return { faketime: { has: [{ path: "/0.so", libc: "glibc", machine: 62, glibc: 34 }] } };
}

function textOf([name, step, means = {}]: Case): string {
  const { notApplied } = varyStep({
    base: canonicalEnvironment(0),
    names: variationNames,
    step: { ...plainStep, ...step },
    means: { ...allMeans, ...means },
  });
  const told = notApplied.map(({ variation, reason }) => `  ${variation}: ${reason}`);
  return `A step ${name}\n${told.join("\n")}\n`;
}

it("why steps are not varied (`npx vitest --project unit --update` writes it)", async () => {
  await expect(steps.map(textOf).join("\n")).toMatchFileSnapshot("texts.txt");
});
