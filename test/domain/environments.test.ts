import { expect, it } from "vitest";
import { variationNames } from "../../src/domain/environment.ts";
import { canonicalEnvironment, varyEnvironment } from "../../src/domain/environments.ts";

it("varies hostname and time zone and keeps SOURCE_DATE_EPOCH, which is the build's own clock", () => {
  const varied = varyEnvironment(canonicalEnvironment, variationNames);
  expect(varied.hostname).not.toBe(canonicalEnvironment.hostname);
  expect(varied.env).toEqual({ ...canonicalEnvironment.env, TZ: "<+14>-14" });
});

it("is the first environment under another name when nothing is varied", () => {
  expect(varyEnvironment(canonicalEnvironment, [])).toEqual({
    ...canonicalEnvironment,
    name: "varied",
  });
});
