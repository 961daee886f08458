import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, inventoryIn, lines, named, run } from "./roots.ts";

describe("a root of Debian", () => {
  it("has the packages that dpkg-query lists, and little of no package", async () => {
    const root = join(folder(), "root");
    // A mirror may be older than its lists say that they may be.
    const options = ["--aptopt=Acquire::Check-Valid-Until false", "--variant=minbase"] as const;
    run(["mmdebstrap", ...options, "--include=python3-minimal,libgcc-s1", "stable", root]);
    const found = await inventoryIn(root);
    const query = ["dpkg-query", `--admindir=${root}/var/lib/dpkg`, "-W"] as const;
    const listed = run([...query, "-f", "${db:Status-Status} ${Package} ${Version}\n"]);
    const installed = lines(listed).flatMap((line) => /^installed (.*)/.exec(line)?.[1] ?? []);
    expect(installed.length).toBeGreaterThan(80);
    expect(named(found, "deb")).toEqual(installed);
    expect(found.system?.id).toBe("debian");
    const licensed = found.packages.listed.filter(({ licences }) => licences.length > 0);
    expect(licensed.length).toBeGreaterThan(installed.length / 2);
    const programs = found.loose.listed.filter(({ path }) => /^(?:usr\/)?s?bin\//.test(path));
    expect(programs).toEqual([]);
  });
});
