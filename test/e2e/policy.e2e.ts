import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { git, writeFiles } from "../support/checkout.ts";
import { tagsOf } from "../support/registry-view.ts";
import { steps } from "../support/sources.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** Moves with its base's tag, and runs as root. */
function loose(): Record<string, string> {
  return {
    "services/cart/Containerfile": [
      "# The cart.",
      `FROM ${inject("base").reference} AS build`,
      "RUN echo made >/made",
      `FROM ${inject("base").reference}`,
      "COPY --from=build /made /made",
      "USER root",
      "",
    ].join("\n"),
  };
}

const forbid = "unpinned-base,root-user";

describe("a source that policy refuses", () => {
  it("is refused before anything is built, each forbidden advisory at its lines", async () => {
    const image = story.image();
    const checkout = await story.checkout(loose(), { tag: "services/cart/v1.4.0" });
    const inputs = { context: "services/cart", image, push: "true", forbid };
    const step = await story.step(checkout, inputs);
    expect(step.code).toBe(1);
    expect(step.log).not.toMatch(/STEP|fetching base images/);
    expect(await tagsOf(image)).toEqual([]);
    const errors = step.commands.filter(({ name }) => name === "error");
    const [summary, ...placed] = errors;
    expect(summary?.message).toContain(
      "The source has 2 forbidden advisories: `unpinned-base`, `root-user`.",
    );
    expect(summary?.message).toMatch(/\nunpinned-base: .*twofold pin.*\nroot-user: .*USER /);
    expect(placed.map(({ properties }) => properties)).toEqual([
      { title: "Advisory: unpinned-base", file: "services/cart/Containerfile", line: "2" },
      { title: "Advisory: root-user", file: "services/cart/Containerfile", line: "6" },
      { title: "Advisory: unpinned-base", file: "services/cart/Containerfile", line: "4" },
    ]);
  });

  it("is found with the settings of its own file, which cannot change the policy", async () => {
    const settings = (lines: string) => ({
      "twofold.yml": `defaults:\n  context: services/cart\n${lines}`,
    });
    const checkout = await story.checkout({ ...loose(), ...settings("") });
    const step = await story.step(checkout, { forbid });
    expect(step.code).toBe(1);
    expect(step.log).toContain("from twofold.yml: context\n");
    expect(step.report?.forbidden).toEqual(["unpinned-base", "root-user"]);
    const lax = await story.checkout({ ...loose(), ...settings("  forbid: none\n") });
    const refused = await story.step(lax, { forbid });
    expect(refused.code).toBe(2);
    expect(refused.commands.filter(({ name }) => name === "error")).toMatchObject([
      {
        message: expect.stringMatching(/^twofold\.yml:3: `forbid` is not taken from this file: /),
        properties: { file: "twofold.yml", line: "3" },
      },
    ]);
    expect(refused.summary).toContain("twofold.yml:3: ");
  });

  it("is known all the same: outputs, report and summary say what it is and what is wrong", async () => {
    const checkout = await story.checkout(loose(), { tag: "services/cart/v1.4.0" });
    const step = await story.step(checkout, { context: "services/cart", forbid });
    expect(step.outputs).toMatchObject({
      revision: checkout.revision,
      version: "1.4.0",
      "source-id": `${checkout.repository},1.4.0+${checkout.revision},services/cart`,
      reproducible: "unchecked",
    });
    const advisories = JSON.parse(step.outputs["advisories"] ?? "");
    expect(advisories).toEqual(expect.arrayContaining(["unpinned-base", "root-user"]));
    expect(step.outputs["digest"] ?? "").toBe("");
    expect(step.report?.forbidden).toEqual(["unpinned-base", "root-user"]);
    expect(step.report?.source.tag).toBe("services/cart/v1.4.0");
    expect(step.summary).toMatch(/^## ❌ [^·]*services\/cart[^·]* · Forbidden: /);
    expect(step.summary).toMatch(
      /❌ <code>root-user<\/code> forbidden \|.*<code>services\/cart\/Containerfile:6<\/code>/,
    );
  });

  it("is pointed to at the files that are not as committed", async () => {
    const checkout = await story.checkout({ ...loose(), "notes.md": "one\n" });
    await writeFiles(checkout.folder, { "notes.md": "two\n" });
    const step = await story.step(checkout, { context: "services/cart", forbid: "dirty" });
    expect(step.code).toBe(1);
    const places = step.commands
      .filter(({ name }) => name === "error")
      .map(({ properties }) => properties["file"]);
    expect(places).toContain("notes.md");
  });

  it("is refused before the push for what both builds agree on and only the image shows", async () => {
    const compiled = "/app/__pycache__/mod.cpython-311.pyc";
    const module = String.raw`\247\r\r\n\0\0\0\0\0\314\66\146\4\0\0\0`;
    const files = {
      ...steps("COPY app /app", `RUN mkdir /app/__pycache__ && printf '${module}' > ${compiled}`),
      "app/mod.py": "x=1\n",
    };
    const created = new Date().toISOString();
    // A version that is the build's day is not a trace of the build.
    const version = created.slice(0, 10).replaceAll("-", ".").replaceAll(".0", ".");
    const checkout = await story.checkout(files, { tag: `v${version}` });
    // As docker/metadata-action 5 writes them.
    const labels = [
      `org.opencontainers.image.created=${created}`,
      "org.opencontainers.image.description=A shop, and more",
      "org.opencontainers.image.licenses=",
      `org.opencontainers.image.revision=${checkout.revision}`,
      "org.opencontainers.image.source=https://github.com/acme/shop",
      "org.opencontainers.image.title=shop",
      "org.opencontainers.image.url=https://github.com/acme/shop",
      "org.opencontainers.image.version=main",
    ].join("\n");
    const image = story.image();
    const step = await story.step(checkout, { image, push: "true", labels, forbid: "stale-time" });
    expect(step.code).toBe(1);
    expect(step.outputs["reproducible"]).toBe("true");
    expect(await tagsOf(image)).toEqual([]);
    const moving = step.report?.advisories.find(({ name }) => name === "moving-input");
    expect(moving?.evidence).toEqual([
      `input \`labels\`: org.opencontainers.image.created has this run's time: ${created}`,
    ]);
    expect(step.report?.forbidden).toEqual(["stale-time"]);
    expect(step.log).toContain("left out, because Twofold writes them");
    const stale = step.report?.advisories.find(({ name }) => name === "stale-time");
    expect(stale?.evidence).toEqual([
      `Containerfile:3: ${compiled} records 2024-05-05T00:00:00Z of /app/mod.py, which has 1970-01-01T00:00:00Z in the image`,
    ]);
    expect(step.log).toMatch(/^::error title=[^\n]*stale-time,file=Containerfile,line=3::/m);
  });

  it("passes when `all` is forbidden but what it has", async () => {
    const checkout = await story.checkout(loose(), { tag: "services/cart/v1.4.0" });
    const inputs = { context: "services/cart", reproducibility: "skip" };
    const first = await story.step(checkout, inputs);
    const names: string[] = JSON.parse(first.outputs["advisories"] ?? "");
    // The base has a shell, which counts only where it is forbidden.
    const but = [...names, "tools-in-image"].map((name) => `-${name}`).join(",");
    const second = await story.step(checkout, { ...inputs, forbid: `all,${but}` });
    expect(second.code).toBe(0);
    await git(checkout.folder, "commit", "-q", "--allow-empty", "-m", "Not pushed");
    const third = await story.step(checkout, { ...inputs, forbid: `all,${but}` });
    expect(third.code).toBe(1);
    expect(third.report?.forbidden).toContain("unpushed");
  });

  it("is refused by the command line the same, before anything is built", async () => {
    const checkout = await story.checkout(loose(), { tag: "services/cart/v1.4.0" });
    const call = await story.cli(checkout.folder, [
      "build",
      "--context=services/cart",
      `--forbid=${forbid}`,
      `--insecure-registries=${inject("registry")}`,
    ]);
    expect(call.code).toBe(1);
    expect(call.stdout).toBe("");
    expect(call.stderr).toMatch(/unpinned-base \(forbidden\)/);
    expect(call.stderr.match(/unpinned-base.*An image is not pinned/g)).toHaveLength(1);
    expect(await readdir(join(call.job, "tmpdir"))).toEqual([]);
    expect(call.stderr).not.toContain("STEP");
  });
});
