import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { baseTar, honest, writeHandMade } from "../support/hand-made.ts";
import { fileOf, pathsOf, readLayout } from "../support/layout.ts";
import { newStory } from "../support/story.ts";

const story = newStory();

/** A program that calls itself buildah 1.28.2, and is the machine's. */
async function oldBuildah(): Promise<string> {
  const path = join(await story.job(), "buildah");
  const script = `#!/bin/sh\n[ "$1" = --version ] && echo buildah version 1.28.2 && exit\nexec buildah "$@"\n`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

describe("before anything is built", () => {
  const heredoc = () => `FROM ${inject("base").reference}\nUSER 1\nRUN <<EOF\necho hi\nEOF\n`;

  it("what this buildah cannot build is refused at its line, by the action and the command line", async () => {
    const checkout = await story.checkout({ Containerfile: heredoc() });
    const wanted = "Containerfile:3: here-documents need buildah ≥ 1.33, this is 1.28.2";
    const old = await oldBuildah();
    const step = await story.step(checkout, { buildah: old });
    expect(step.code).toBe(2);
    expect(step.report?.failure?.message).toContain(wanted);
    expect(step.log).toMatch(/^::error title=Twofold,file=Containerfile,line=3::/m);
    for (const command of ["build", "check", "advisories"]) {
      const call = await story.cli(checkout.folder, [command, `--buildah=${old}`]);
      expect([command, call.code]).toEqual([command, 2]);
      expect(call.stderr).toContain(wanted);
      expect(call.stderr).toContain("1.33 or later");
    }
  });

  it("`check` judges for the version that it is given, and works without a buildah", async () => {
    const shell = heredoc().replace("USER 1", 'USER 1\nSHELL ["/bin/sh", "-ec"]');
    const { folder } = await story.checkout({ Containerfile: shell });
    const codes = async (...args: string[]) => {
      const call = await story.cli(folder, ["check", "--forbid=dropped-instruction", ...args]);
      return [call.code, call.stdout.split("\n").filter((name) => /dropped|unverif/.test(name))];
    };
    expect(await codes("--buildah=1.32.0")).toEqual([2, []]);
    expect(await codes("--buildah=1.43.2")).toEqual([1, ["dropped-instruction"]]);
    expect(await codes("--buildah=1.44.0")).toEqual([0, []]);
    expect(await codes("--buildah=/no/buildah")).toEqual([1, ["unverifiable"]]);
  });
});

describe("a step that fails for want of files that the ignore file keeps out", () => {
  it("names the line that has no effect in folders, and what to write", async () => {
    const { reference } = inject("base");
    const checkout = await story.checkout({
      Containerfile: `FROM ${reference}\nCOPY cmd/ /src/cmd/\n`,
      ".dockerignore": "**\n!**/*.go\n",
      "cmd/main.go": "package main\n",
    });
    const step = await story.step(checkout, {});
    expect(step.code).toBe(3);
    expect(step.report?.failure?.message).toContain("Containerfile:2, `COPY cmd/ /src/cmd/`");
    expect(step.report?.failure?.fix).toMatch(/line 2 of the ignore file, `!\*\*\/\*\.go`.*`!cmd`/);
  });
});

describe("an image that ends in VOLUME", () => {
  it("keeps the folder and its labels, and has the same digest again", async () => {
    const { reference } = inject("base");
    const Containerfile = `FROM ${reference}\nRUN echo 1 >/q\nVOLUME /data/v\n`;
    const checkout = await story.checkout({ Containerfile });
    const labels = { labels: 'a=b "c" $PATH \\d é\nz=last' };
    const step = await story.step(checkout, labels);
    expect(step.log).not.toMatch(/^::error/m);
    expect(step.code).toBe(0);
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(await pathsOf(image)).toContain("data/v/");
    expect(image.config.config.Labels).toMatchObject({
      a: 'b "c" $PATH \\d é',
      z: "last",
      "dev.twofold.reproducible": "true",
      "dev.twofold.exceptions": "",
    });
    const again = await story.step(checkout, labels);
    expect(again.outputs["digest"]).toBe(step.outputs["digest"]);
  });

  it("still says that its builds differ where they do", async () => {
    const { reference } = inject("base");
    const Containerfile = `FROM ${reference}\nRUN head -c8 /dev/urandom >/r\nVOLUME /data\n`;
    const checkout = await story.checkout({ Containerfile });
    const step = await story.step(checkout, { reproducibility: "warn" });
    expect(step.report?.differences).toMatchObject([{ path: "r", instruction: { line: 2 } }]);
    const { config } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config.Labels?.["dev.twofold.reproducible"]).toBe("false");
  });
});

describe("what buildah ignores", () => {
  it("is an advisory at its lines, in the label too", async () => {
    const { reference } = inject("base");
    const Containerfile = `FROM ${reference}\nRUN echo 1 >>/etc/hosts\nHEALTHCHECK CMD true\n`;
    const step = await story.step(await story.checkout({ Containerfile }), {});
    const found = step.report?.advisories.find(({ name }) => name === "dropped-instruction");
    expect(found?.evidence).toEqual([
      "Containerfile:2: RUN changes /etc/hosts: buildah mounts its own file there",
      "Containerfile:3: HEALTHCHECK CMD true: the OCI format has no health check",
    ]);
    const { config } = await readLayout(step.outputs["layout"] ?? "");
    expect(config.config.Labels?.["dev.twofold.advisories"]).toContain("dropped-instruction");
  });

  it("counts where the base says it", async () => {
    const layout = join(await story.job(), "base");
    const tar = await baseTar(inject("base"));
    const settings = { Healthcheck: { Test: ["CMD", "true"] }, Env: ["PATH=/bin", "V=base"] };
    await writeHandMade(layout, { layers: [honest(tar)], settings });
    const Containerfile = "FROM base\nARG V=own\nRUN echo $V >/v\n";
    const contexts = { "build-contexts": `base=oci-layout://${layout}` };
    const step = await story.step(await story.checkout({ Containerfile }), contexts);
    const found = step.report?.advisories.find(({ name }) => name === "dropped-instruction");
    expect(found?.evidence).toEqual([
      "Containerfile:1: FROM base brings a HEALTHCHECK: the OCI format has no health check",
      'Containerfile:2: ARG V stays "base": the base\'s ENV sets it',
    ]);
    const image = await readLayout(step.outputs["layout"] ?? "");
    expect(await fileOf(image, "v")).toBe("base\n");
    const forbidden = { ...contexts, forbid: "dropped-instruction" };
    const refused = await story.step(await story.checkout({ Containerfile }), forbidden);
    expect([refused.code, refused.outputs["digest"]]).toEqual([1, undefined]);
  });
});
