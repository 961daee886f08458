import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/domain/findings/report.ts";
import { renderHtml } from "../../src/report/html.ts";
import { differences, differing, held, listing, tracesWith, withProof } from "../report/sample.ts";

let browser: Browser;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "twofold-page-"));
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page as a browser shows it, and everything in it that should never be. */
interface Opened {
  readonly page: Page;
  readonly url: string;
  /** Dialogs, errors, refused content, requests to anywhere but the page itself. */
  readonly trouble: readonly string[];
}

async function open(report: Report, scheme: "light" | "dark" = "light"): Promise<Opened> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`);
  await writeFile(file, renderHtml(report));
  const url = pathToFileURL(file).href;
  const page = await browser.newPage({ colorScheme: scheme });
  const trouble: string[] = [];
  page.on("dialog", (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => trouble.push(`error ${error.message}`));
  page.on("console", (message) => trouble.push(`console ${message.text()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) trouble.push(`request ${request.url()}`);
  });
  await page.goto(url);
  return { page, url, trouble };
}

/** What axe-core finds wrong for people who do not see the page or use no mouse (WCAG 2.2 A and AA). */
async function barriers(page: Page): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  // Through the debugger: the page itself lets no other script in.
  const found: unknown = await page.evaluate(
    `(() => { const module = undefined; ${axe}; return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes.map(({ html }) => html).slice(0, 3).join(" "))); })()`,
  );
  return Array.isArray(found) ? found.map(String) : ["axe gave no answer"];
}

describe("the report's page in a browser", () => {
  it("leads with the keyboard alone from the verdict to the bytes that differ", async () => {
    const { page, trouble } = await open(differing);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the report");
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.id")).toBe("search");
    for (const _ of ["unfold", "fold", "the first finding's link"])
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction("document.activeElement.id === 'finding-1'");
    expect(await page.locator("#finding-1 mark").first().isVisible()).toBe(true);
    expect(await page.locator("#finding-1 mark").allTextContents()).toEqual([
      "2026-11-21T13:02:11Z",
      "2026-11-21T13:02:12Z",
    ]);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it("opens at a finding that a link names", async () => {
    const { page, url } = await open(differing);
    await page.goto(`${url}#finding-1`);
    await page.waitForFunction("document.activeElement.id === 'finding-1'");
    await page.close();
  });

  it("hides what a search does not mean, and says how much is left", async () => {
    const { page } = await open(differing);
    await page.fill("#search", "nowhere");
    expect(await page.locator("#finding-1").isVisible()).toBe(false);
    expect(await page.locator("#count").textContent()).toMatch(/^0 of \d+ shown$/);
    await page.fill("#search", "clock build-info");
    expect(await page.locator("#finding-1").isVisible()).toBe(true);
    await page.press("#search", "Escape");
    expect(await page.locator("#count").textContent()).toBe("");
    await page.close();
  });

  it("shows both images' files side by side, what differs first", async () => {
    const files = ["app/build-info", "app/main.c", "aaa/same"].map((path) => ({
      path,
      layer: 1,
      type: "file" as const,
      sizes: [10, 10] as const,
    }));
    const { page } = await open(
      withProof(differing, { differences: { ...listing(differences), files } }),
    );
    const [first] = await page.locator("section[aria-labelledby=trees] .sides > div").all();
    const shown = await first?.locator("summary, li > a, li > span:first-child").allTextContents();
    expect(shown?.map((line) => line.replace(/\s+\d+ difference.*| differs/g, "").trim())).toEqual([
      "app/",
      "SHA256SUMS",
      "build-info",
      "main.c",
      "aaa/",
      "same",
    ]);
    await page.close();
  });

  it.each(["light", "dark"] as const)(
    "can be read by everybody in the %s scheme",
    async (scheme) => {
      for (const report of [held, withProof(differing, tracesWith("srv/app"))]) {
        const { page } = await open(report, scheme);
        await page.click("#unfold");
        expect(await barriers(page)).toEqual([]);
        await page.close();
      }
    },
  );

  it("stays a page of text whatever a hostile image's names and contents are", async () => {
    const hostile = [
      "</script><script>alert(1)</script>",
      `"><img src=x onerror=alert(1)>`,
      "' onfocus='alert(1)' autofocus='",
      "javascript:alert(1)",
      "\u001b[2J\u202egnp.exe",
      "<svg onload=alert(1)>",
    ];
    const [sample] = differences;
    const found = hostile.map((path) => ({
      ...sample,
      path,
      kind: "content" as const,
      evidence: [path],
      explanation: path,
      fix: `${path}\n${path}`,
      instruction: { file: path, line: 1, text: path },
      ...(sample?.clue === undefined
        ? {}
        : {
            clue: {
              ...sample.clue,
              spots: sample.clue.spots.map((spot) => ({ ...spot, a: Buffer.from(path) })),
            },
          }),
    }));
    const { page, trouble } = await open({
      ...withProof(differing, { ...tracesWith(hostile.join("")), differences: listing(found) }),
      timeline: hostile.map((name) => ({
        ...{ kind: "step", lane: name, name, start: 0, seconds: 1 },
      })),
    });
    await page.click("#unfold");
    await page.fill("#search", "alert");
    expect(trouble).toEqual([]);
    expect(await page.locator("main img, main svg:not(.timeline > svg), main script").count()).toBe(
      0,
    );
    expect(await page.locator("body").textContent()).toContain("<svg onload=alert(1)>");
    await page.close();
  });
});
