import { expect, it } from "vitest";
import { notFollowed } from "../../../../src/app/build/current/not-followed.ts";
import { parseBuildRequest } from "../../../../src/options/build-request.ts";

it("recipe `base` cannot be followed, and a Containerfile can", () => {
  const base = parseBuildRequest({ recipe: "base", declaration: "base.yml" });
  expect(notFollowed(base)).toEqual({ kind: "recipe-base" });
  expect(notFollowed(parseBuildRequest({}))).toBeUndefined();
});
