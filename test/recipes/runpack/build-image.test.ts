import { expect, it } from "vitest";
import { buildImageFacts } from "../../../src/recipes/runpack/build-image.ts";

function facts(config: unknown) {
  return buildImageFacts(Buffer.from(JSON.stringify({ os: "linux", config })));
}

const spec = "SOUS_RUN_IMAGE_SPEC=/spec.json";

it("a build image names its run spec by a variable, of which the last value counts", () => {
  const nothing = { spec: undefined, run: undefined };
  expect(facts({ Env: ["PATH=/bin", "SOUS_RUN_IMAGE_SPEC=/a", spec] })).toEqual({
    spec: "/spec.json",
    run: undefined,
  });
  for (const config of [undefined, { Env: null }, { Env: ["SOUS_RUN_IMAGE_SPEC="] }, { Env: 7 }]) {
    expect(facts(config)).toEqual(nothing);
  }
});

it("a build image with BUILD_OUT makes its artifacts by its entry point and command", () => {
  const Env = [spec, "BUILD_OUT=/out", "BUILD_CACHE=/cache"];
  const run = { folders: ["/out", "/cache"], workdir: "/src", command: ["make", "all"] };
  expect(facts({ Env, Entrypoint: ["make"], Cmd: ["all"], WorkingDir: "/src" })).toEqual({
    spec: "/spec.json",
    run,
  });
  expect(facts({ Env: Env.slice(0, 2), Cmd: ["make"] })).toMatchObject({
    run: { folders: ["/out"], workdir: "/", command: ["make"] },
  });
  expect(facts({ Env })).toMatchObject({ wrong: expect.stringContaining("no command to run") });
});

it.each(["SOUS_RUN_IMAGE_SPEC=spec.json", "BUILD_OUT=/a b", "BUILD_CACHE=/a/../b"])(
  "a build image's variable has to be a plain path: %s",
  (entry) => {
    const [name = ""] = entry.split("=");
    const wrong = `its variable \`${name}\` is not a plain absolute path`;
    expect(facts({ Env: [entry], Cmd: ["make"] })).toMatchObject({ wrong });
  },
);
