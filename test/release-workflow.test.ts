import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readTracked } from "./support/references.ts";

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly runner: readonly string[] } };
  readonly "continue-on-error"?: boolean;
  readonly steps: readonly { readonly run?: string; readonly if?: string }[];
}

describe("the release workflow", () => {
  const text = readTracked(".github/workflows/release.yml");
  const workflow = parse(text);
  const jobs = new Map<string, Job>(Object.entries(workflow.jobs));
  const jobNamed = (name: string): Job => {
    const job = jobs.get(name);
    if (job === undefined) throw new Error(`no job ${name}`);
    return job;
  };
  /** Every job that has to pass before this one. */
  const neededBy = (name: string): readonly string[] => {
    const needs = [jobNamed(name).needs ?? []].flat();
    return [...new Set([...needs, ...needs.flatMap(neededBy)])].sort();
  };

  it("moves the major tag only after everything else, and publishes only what was compared and attested", () => {
    expect(neededBy("move")).toEqual(["attest", "build", "compare", "publish"]);
    expect(neededBy("publish")).toEqual(["attest", "build", "compare"]);
    expect(neededBy("attest")).toEqual(["build", "compare"]);
    const moving = [...jobs].filter(([, { steps }]) =>
      steps.some(({ run = "" }) => /refs\/tags|git push|--force|force=true/.test(run)),
    );
    expect(moving.map(([name]) => name)).toEqual(["move"]);
  });

  it("goes on after no failure", () => {
    for (const job of jobs.values()) {
      expect(job["continue-on-error"]).toBeUndefined();
      expect(`${job.if ?? ""}${job.steps.map((step) => step.if ?? "").join("")}`).not.toMatch(
        /always|failure|cancelled/,
      );
    }
    expect(text).not.toMatch(/\|\| true|set \+e/);
  });

  it("builds on two releases of Ubuntu and two processors, and compares what each of them made", () => {
    const runners = jobNamed("build").strategy?.matrix.runner ?? [];
    expect(runners).toEqual(["ubuntu-22.04", "ubuntu-24.04", "ubuntu-24.04-arm"]);
    const [compared] = jobNamed("compare").steps.filter(({ run }) => run?.includes("compare-dist"));
    expect(compared?.run).toContain(`for runner in ${runners.join(" ")}; do`);
    expect(compared?.run).toContain('compare-dist.mjs dist "$BUILT"/dist-*/dist');
  });

  it("gives each job what it does, and no job both an identity and the right to write", () => {
    expect(workflow.permissions).toEqual({});
    const rights = Object.fromEntries([...jobs].map(([name, job]) => [name, job.permissions]));
    expect(rights).toEqual({
      build: { contents: "read" },
      compare: { contents: "read" },
      attest: { "id-token": "write", attestations: "write" },
      publish: { contents: "write" },
      move: { contents: "write" },
    });
  });
});
