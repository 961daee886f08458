// Adds up vitest's JSON reports, repeats what failed, so that it is found at the end of a long log, and prints
// the line that CI reads: `N passed, N failed[, N skipped]`.
// Usage: count-results.mjs <failed steps> <report.json>…   Exit code 1 when anything failed or no test ran.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** How much of one failure is repeated: enough for an assertion with its values, too little to hide the next. */
const LINES_SHOWN = 25;

const [failedSteps, ...reports] = process.argv.slice(2);
const total = { passed: 0, failed: Number(failedSteps), skipped: 0 };
for (const report of reports) {
  if (!existsSync(report)) {
    console.log(`${report} is missing: that run of the tests did not finish`);
    total.failed += 1;
    continue;
  }
  for (const file of JSON.parse(readFileSync(report, "utf8")).testResults) {
    for (const { status } of file.assertionResults) {
      if (status === "passed") total.passed += 1;
      else if (status === "failed") total.failed += 1;
      else total.skipped += 1;
    }
    const failures = file.assertionResults.filter(({ status }) => status === "failed");
    for (const { fullName, failureMessages } of failures)
      repeat(file, fullName, failureMessages?.join("\n"));
    // A file that could not even be loaded, or whose hooks failed, has no failing test to show for it.
    if (file.status === "failed" && failures.length === 0) {
      repeat(file, "(the whole file)", file.message);
      total.failed += 1;
    }
  }
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function repeat(file, name, message = "") {
  const lines = stripVTControlCharacters(message).split("\n");
  console.log(`FAILED ${relative(process.cwd(), file.name)} > ${name}`);
  for (const line of lines.slice(0, LINES_SHOWN)) console.log(`  ${line.slice(0, 400)}`);
  if (lines.length > LINES_SHOWN) console.log(`  (${lines.length - LINES_SHOWN} more lines above)`);
  console.log("");
}
