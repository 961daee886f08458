import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { tagsOf } from "../support/registry-view.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

const crossBuilt = () => {
  const { reference, digest } = inject("base");
  const from = `FROM --platform=$BUILDPLATFORM ${reference}@${digest} AS build`;
  const lines = [from, "ARG TARGETARCH", "RUN cp /bin/sh /tool && chmod $((4000 + 755)) /tool"];
  return { Containerfile: [...lines, "FROM scratch", "COPY --from=build /tool /", ""].join("\n") };
};

describe("a build with a policy", () => {
  const policy = (...rules: readonly string[]): string =>
    ["version: 1", "rules:", ...rules.map((rule) => `  ${rule}`), ""].join("\n");

  async function build(text: string, more: Readonly<Record<string, string>> = {}) {
    const file = join(await story.job(), "policy.yml");
    await writeFile(file, text);
    const checkout = await story.checkout({
      ...steps("RUN cp /bin/sh /tool && chmod 4755 /tool"),
    });
    const image = story.image();
    const inputs = { image, tags: "1", push: "true", policy: file, ...more };
    return { image, ...(await story.step(checkout, inputs)) };
  }

  it("pushes nothing that does not keep it, and says which rules", async () => {
    const rules = policy("setuid: {}", "size: { at-most: 1 GB }", "source: { allow: [a.b/c] }");
    const { code, log, report, outputs, image } = await build(rules);
    expect(code, log).toBe(1);
    expect(await tagsOf(image)).toEqual([]);
    expect(log).toContain("The image does not keep 2 rules of the policy: `source`, `setuid`.");
    expect(log).toContain("`/tool`");
    expect(report?.failure?.code).toBe("policy");
    expect(outputs["reproducible"]).toBe("true");
    // Nor does a later command push what was kept.
    const kept = ["push", outputs["layout"] ?? "", `--image=${image}`, "--tls-verify=false"];
    const later = await story.cli(story.folder(), kept);
    expect(later.code).toBe(1);
    expect(later.stderr).toContain("does not keep 2 rules of the policy");
    expect(await tagsOf(image)).toEqual([]);
    const json = JSON.parse(await readFile(outputs["report"] ?? "", "utf8"));
    expect(json.policy.rules.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      "broken",
      "broken",
      "holds",
    ]);
  });

  it("judges each of several platforms, and pushes none where one does not keep it", async () => {
    const platforms = "linux/amd64,linux/arm64";
    const file = join(await story.job(), "policy.yml");
    const checkout = await story.checkout(crossBuilt());
    const run = async (text: string) => {
      await writeFile(file, text);
      const image = story.image();
      const inputs = { image, tags: "1", push: "true", policy: file, platforms };
      return { image, ...(await story.step(checkout, inputs)) };
    };
    const broken = await run(policy("setuid: {}", "size: { at-most: 1 GB }"));
    expect(broken.code, broken.log).toBe(1);
    expect(await tagsOf(broken.image)).toEqual([]);
    const page = await readFile(broken.outputs["report-html"] ?? "", "utf8");
    expect(page).toContain("The policy does not hold");
    const held = await run(policy("setuid: { allow: [/tool] }", "size: { at-most: 1 GB }"));
    expect(held.code, held.log).toBe(0);
    expect(await tagsOf(held.image)).toEqual(["1"]);
  });

  it("pushes what keeps it", async () => {
    const rules = policy(
      ...[
        "setuid: { allow: [/tool] }",
        "size: { at-most: 1 GB }",
        "variations: { required: [store] }",
      ],
      `bases: { allow: ["${inject("base").reference.replace(/:[^:]*$/, "")}"] }`,
      ...["advisories: { forbid: [vcs-in-image] }", "age: { of: commit, at-most-days: 99999 }"],
    );
    const { code, log, image } = await build(rules);
    expect(code, log).toBe(0);
    expect(log).toContain("The policy holds:");
    expect(await tagsOf(image)).toEqual(["1"]);
  });

  it("does not pass a commit that is too old", async () => {
    const { code, log } = await build(policy("age: { of: commit, at-most-days: 3 }"));
    expect(code, log).toBe(1);
    expect(log).toMatch(/The commit is \d+ days old, and may be 3\./);
  });

  it("does not pass what was built once by a rule about variations", async () => {
    const once = { reproducibility: "skip", "push-unchecked": "true" };
    const { code, log, image } = await build(policy("variations: { required: [store] }"), once);
    expect(code, log).toBe(1);
    expect(log).toContain("`variations` is unchecked");
    expect(await tagsOf(image)).toEqual([]);
  });

  it.each([
    ["version: 2\nrules: { setuid: {} }\n", /`version` is wrong: it must be `1`/],
    [
      policy("reproductions: { at-least: 1 }"),
      /`rules.reproductions.at-least` is 1, and 0 builders/,
    ],
    [policy("rebuild: { verdicts: [identical] }"), /a build cannot be judged by `rebuild`/],
    [policy("age: { of: attestation, at-most-days: 1 }"), /a build cannot be judged by `age`/],
    [`rules: ${"[".repeat(70)}`, /nested too deeply/],
    [`trusted-root: none.json\n${policy("setuid: {}")}`, /"none.json" cannot be read \(ENOENT\)/],
  ])("builds nothing where the file is wrong: %.60j", async (text, why) => {
    const { code, log, report } = await build(text);
    expect(code, log).toBe(2);
    expect(log).toMatch(why);
    expect(report?.image).toBeUndefined();
  });
});
