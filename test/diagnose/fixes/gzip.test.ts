import { expect, test } from "vitest";
import { rewritten } from "../../../src/diagnose/fixes/fix.ts";
import { gzipFix } from "../../../src/diagnose/fixes/gzip.ts";

test.each([
  ["RUN find a -name '*.css' -exec gzip -k {} +", "RUN find a -name '*.css' -exec gzip -n -k {} +"],
  ["RUN ls a | xargs -r -n 1 gzip -9", "RUN ls a | xargs -r -n 1 gzip -n -9"],
  ["RUN ls a | xargs -0 -I{} pigz {}", "RUN ls a | xargs -0 -I{} pigz -n {}"],
])("gzip that another program starts gets its option: %s", (line, expected) => {
  expect(rewritten(line, gzipFix)).toBe(expected);
  expect(rewritten(expected, gzipFix)).toBeUndefined();
});

test.each(["RUN find / -name gzip -delete", "RUN ls | xargs rm gzip", "RUN ls | xargs gzip -9n"])(
  "what is no gzip, or has the option, is left alone: %s",
  (line) => {
    expect(rewritten(line, gzipFix)).toBeUndefined();
  },
);
