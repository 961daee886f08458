// Adds up vitest's JSON reports and prints the line that CI reads: `N passed, N failed[, N skipped]`.
// Usage: count-results.mjs <failed steps> <report.json>…   Exit code 1 when anything failed or no test ran.
import { existsSync, readFileSync } from "node:fs";

const [failedSteps, ...reports] = process.argv.slice(2);
const total = { passed: 0, failed: Number(failedSteps), skipped: 0 };
for (const report of reports) {
  if (!existsSync(report)) {
    console.error(`${report} is missing: that run of the tests did not finish`);
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
    // A file that could not even be loaded, or whose hooks failed, has no failing test to show for it.
    if (file.status === "failed" && failures.length === 0) total.failed += 1;
  }
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
