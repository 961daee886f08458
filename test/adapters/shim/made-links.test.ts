import { execFile } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "../../../src/adapters/shim/desk.ts";
import { type Note, writeNote } from "../../../src/adapters/shim/note.ts";
import { shimScript } from "../../../src/adapters/shim/script.ts";

let folder = "";
let changes = "";
let desk: Desk;
const told: boolean[] = [];
const nothing = async (): Promise<void> => {};

/** Runs a step that does some work in the folder of its changes. @returns whether hard links were reported */
async function linksAfter(note: Partial<Note>, work: () => void): Promise<boolean | undefined> {
  desk = await openDesk({
    folder,
    clerk: {
      create: async ({ pidFile, noteFile }) =>
        writeNote(noteFile, { pidFile, root: folder, ...note }),
      start: async () => "ok",
      cut: nothing,
      ended: () => undefined,
      delete: async ({ madeLinks }) => {
        told.push(madeLinks);
      },
    },
    env: { PATH: process.env["PATH"] ?? "" },
    onTrouble: (text) => expect.unreachable(text),
  });
  const places = { pipes: desk.pipes, logFile: join(folder, "log"), stateFolder: "/state" };
  const shim = join(folder, "shim");
  writeFileSync(shim, shimScript({ ...places, runtime: "/bin/true" }), { mode: 0o755 });
  const call = promisify(execFile);
  await call(shim, ["create", "--bundle", folder, "--pid-file", join(folder, "pid"), "box"]);
  await sleep(20);
  work();
  await call(shim, ["delete", "box"]);
  return told.at(-1);
}

const shuffled = { shuffled: "/nowhere" };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "it's links "));
  changes = join(folder, "up per");
  mkdirSync(changes);
  writeFileSync(join(changes, "earlier"), "");
  linkSync(join(changes, "earlier"), join(changes, "earlier too"));
  told.length = 0;
  await sleep(20);
});

afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

it("hard links are reported that a step made while it saw folders in another order", async () => {
  const make = (): void => {
    writeFileSync(join(changes, "o ne\nline"), "");
    linkSync(join(changes, "o ne\nline"), join(changes, "other"));
  };
  expect(await linksAfter({ ...shuffled, changes }, make)).toBe(true);
});

it("and earlier ones that it wrote to", async () => {
  const write = (): void => writeFileSync(join(changes, "earlier"), "more");
  expect(await linksAfter({ ...shuffled, changes }, write)).toBe(true);
});

it("but not those that it left alone", async () => {
  const other = (): void => writeFileSync(join(changes, "plain"), "");
  expect(await linksAfter({ ...shuffled, changes }, other)).toBe(false);
});

it("nor any where folders had their own order", async () => {
  const write = (): void => writeFileSync(join(changes, "earlier"), "more");
  expect(await linksAfter({ changes }, write)).toBe(false);
});

it("they may be there where nobody knows what the step changed", async () => {
  expect(await linksAfter(shuffled, () => {})).toBe(true);
});
