import { expect, test } from "vitest";
import { printFailure } from "../../src/cli/failures.ts";
import { Failure } from "../../src/domain/text/failure.ts";
import { paletteFor } from "../../src/report/palette.ts";

test.each([
  ["It is wrong.", "error: a.yml:2: It is wrong.\n  Mend it.\n"],
  ["a.yml:2: it is wrong.", "error: a.yml:2: it is wrong.\n  Mend it.\n"],
  ["Flag `--x`: a.yml:2: wrong.", "error: Flag `--x`: a.yml:2: wrong.\n  Mend it.\n"],
])("the place of a failure is told once: %j", (message, printed) => {
  let said = "";
  const stderr = { write: (text: string) => (said += text) };
  const place = { file: "a.yml", line: 2 };
  const failure = new Failure({ code: "usage", message, fix: "Mend it.", place });
  printFailure(failure, { stderr, palette: paletteFor({ isTTY: false }, {}) });
  expect(said).toBe(printed);
});
