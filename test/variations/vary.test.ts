import { expect, it } from "vitest";
import { variationNames } from "../../src/domain/build/environment.ts";
import { canonicalEnvironment } from "../../src/domain/build/environments.ts";
import { varyEnvironment } from "../../src/variations/table.ts";

const canonical = canonicalEnvironment(0);
it("varies what steps see and keeps SOURCE_DATE_EPOCH, which is the build's own clock", () => {
  const varied = varyEnvironment(canonical, variationNames);
  expect(varied.hostname).not.toBe(canonical.hostname);
  expect(varied.umask).not.toBe(canonical.umask);
  expect(varied.env).toMatchObject({ SOURCE_DATE_EPOCH: "0", TZ: "<+14>-14", LANG: "C" });
});

it("is the first environment under another name when nothing is varied", () => {
  expect(varyEnvironment(canonical, [])).toEqual({
    ...canonical,
    name: "varied",
  });
});
