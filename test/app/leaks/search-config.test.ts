import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutPlanned } from "../../../src/app/leaks/search-config.ts";

function without(config: string, ...planned: readonly string[]): string {
  return withoutPlanned(Buffer.from(config), planned).toString();
}

it("blanks what the plan wrote, as Go and buildah write it", () => {
  const label = String.raw`"Labels":{"r":"{\"file\":\"\u003ca\u0026\u003e\"}"}`;
  const history = String.raw`"created_by":"LABEL \"r\"=\"{\\\"file\\\":\\\"\u003ca\u0026\u003e\\\"}\""`;
  const blanked = without(`{${label},${history}}`, '{"file":"<a&>"}');
  expect(blanked.replace(/ +/g, " ")).toBe(
    String.raw`{"Labels":{"r":" "},"created_by":"LABEL \"r\"=\" \""}`,
  );
});

it("blanks a whole before its parts, and nothing that is too short to be a trace", () => {
  const id = "github.com/acme/shop,2026.11.21";
  expect(without(`${id} 2026.11.21 ä é`, "2026.11.21", id, "ä", "").trim()).toBe("ä é");
});

it("keeps the length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (config, planned) => {
      const bytes = Buffer.from(config);
      expect(withoutPlanned(bytes, planned)).toHaveLength(bytes.length);
    }),
  );
});
