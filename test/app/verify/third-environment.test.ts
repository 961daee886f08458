import { expect, it } from "vitest";
import { reachingFiles, thirdEnvironment } from "../../../src/app/verify/third-environment.ts";
import type { PrebuiltRecipe } from "../../../src/domain/build/prebuilt.ts";

const prebuilt: PrebuiltRecipe = {
  kind: "prebuilt",
  files: [{ path: "dist", to: "/app" }],
  runtimeImage: "debian:12",
  command: [],
  user: "1000",
  env: [],
  expose: [],
};

it("reaches a build with its store, and no command that runs on the machine", () => {
  for (const recipe of [{ kind: "containerfile" }, prebuilt] as const) {
    expect(reachingFiles(recipe, thirdEnvironment)).toEqual(thirdEnvironment);
  }
  const making = { ...prebuilt, make: ["make", "dist"] };
  expect(reachingFiles(making, thirdEnvironment)).toEqual(
    thirdEnvironment.filter((name) => name !== "store"),
  );
});
