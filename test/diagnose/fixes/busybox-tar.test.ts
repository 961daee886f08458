import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { tarFix } from "../../../src/diagnose/fixes/archives.ts";
import { busyboxTarFix } from "../../../src/diagnose/fixes/busybox-tar.ts";
import { rewritten } from "../../../src/diagnose/fixes/fix.ts";
import { succeed } from "../../support/program.ts";

const root = mkdtempSync(join(tmpdir(), "busybox-tar-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const touched = "find a b -exec touch -hd @0 {} + &&";
const listed = "$(find a b -mindepth 1 | LC_ALL=C sort)";

it.each<[run: string, fixed: string]>([
  [
    "RUN apk add --no-cache gcc && tar cf /x.tar a b",
    `RUN apk add --no-cache gcc && ${touched} tar cf /x.tar --no-recursion a b ${listed}`,
  ],
  [
    "RUN busybox true; tar -czf x.tgz a b",
    `RUN busybox true; ${touched} tar -czf x.tgz --no-recursion a b ${listed}`,
  ],
])("%s gets sorted names and times set before, and no option of GNU's", (run, fixed) => {
  expect(rewritten(run, busyboxTarFix)).toBe(fixed);
  expect(rewritten(run, tarFix)).toBeUndefined();
});

it.each([
  "RUN tar cf x.tar a",
  "RUN apk add --no-cache tar && tar cf x.tar a",
  "RUN apk add curl && tar xf x.tar",
  "RUN apk add curl && tar cf x.tar -C /srv .",
  "RUN apk add curl && tar -c a | gzip > x.tgz",
  "RUN apk add curl && ls | xargs tar cf x.tar",
])("%s is left to other fixes", (run) => {
  expect(rewritten(run, busyboxTarFix)).toBeUndefined();
});

it("gives busybox's own tar the same bytes twice", async () => {
  const fixed = rewritten("RUN busybox true; tar cf x.tar a", busyboxTarFix) ?? "";
  const run = async (name: string, made: string): Promise<Buffer> => {
    const folder = join(root, name);
    const applets = `mkdir -p ${folder}/bin && busybox --install -s ${folder}/bin && cd ${folder}`;
    const script = `${applets} && mkdir -p a/s && ${made}\nPATH=${folder}/bin\n${fixed.replace("RUN ", "")}`;
    await succeed(["sh", "-ec", script]);
    return readFileSync(join(folder, "x.tar"));
  };
  const [one, two] = [
    await run("one", "echo 1 > a/s/1 && echo 2 > a/2"),
    await run("two", "echo 2 > a/2 && echo 1 > a/s/1 && touch -d @86400 a/2"),
  ];
  expect(one.equals(two)).toBe(true);
  const members = await succeed(["tar", "tf", join(root, "one/x.tar")]);
  expect(members.trim().split("\n")).toEqual(["a/", "a/2", "a/s/", "a/s/1"]);
});
