import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Package } from "../../src/sbom/package.ts";
import { folder, inventoryIn, lines, named, run, write } from "./roots.ts";

describe("what language's package managers install", () => {
  it("is what npm lists, nested and with scopes", async () => {
    const root = folder();
    write(root, { "package.json": '{"name": "app", "version": "1.0.0", "private": true}' });
    const packages = ["@babel/code-frame@7.24.2", "chalk@5.3.0", "mkdirp@0.5.6", "debug@4.3.4"];
    run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], {
      cwd: root,
    });
    const listed = run(["npm", "ls", "--all", "--parseable", "--long"], { cwd: root });
    const expected = lines(listed)
      .map((line) => line.split(":")[1] ?? "")
      .filter((name) => !name.startsWith("app@"))
      .map((name) => name.replace(/@([^@]*)$/, " $1"));
    const found = await inventoryIn(root);
    expect(named(found, "npm")).toEqual([...new Set(expected)].sort());
    expect(named(found, "npm").length).toBeGreaterThan(10);
    expect(found.packages.listed.every(({ licences }) => licences[0]?.kind === "expression")).toBe(
      true,
    );
    const loose = found.loose.listed.map(({ path }) => path);
    expect(loose).toEqual(["node_modules/.package-lock.json", "package-lock.json", "package.json"]);
  });

  it.each([
    { manager: "pnpm", packed: "pnpm@9.15.9", flags: ["install", "--ignore-scripts", "--silent"] },
    {
      manager: "yarn 1",
      packed: "yarn@1.22.22",
      flags: ["install", "--ignore-scripts", "--silent", "--non-interactive"],
    },
    {
      manager: "yarn 4",
      packed: "@yarnpkg/cli-dist@4.5.3",
      flags: ["install", "--mode=skip-build"],
    },
  ])("is what $manager locks, however it lays the packages out", async ({ packed, flags }) => {
    const tool = folder();
    run(["npm", "install", "--prefix", tool, "--no-audit", "--no-fund", packed]);
    const root = folder();
    const needed = {
      "@babel/code-frame": "7.24.2",
      chalk: "5.3.0",
      debug: "4.3.4",
      mkdirp: "0.5.6",
    };
    write(root, {
      "package.json": JSON.stringify({
        ...{ name: "app", version: "1.0.0", private: true, dependencies: needed },
      }),
      // Without it, yarn 4 takes the folder for a part of a project above.
      "yarn.lock": "",
    });
    const [program = ""] = readdirSync(join(tool, "node_modules/.bin")).filter((name) =>
      ["pnpm", "yarn"].includes(name),
    );
    const env = {
      ...{ HOME: tool, CI: "", YARN_ENABLE_TELEMETRY: "0", YARN_ENABLE_GLOBAL_CACHE: "false" },
      ...{ YARN_ENABLE_IMMUTABLE_INSTALLS: "false", npm_config_store_dir: join(tool, "store") },
    };
    run([join(tool, "node_modules/.bin", program), ...flags], { cwd: root, env });
    const found = named(await inventoryIn(root), "npm");
    // The same request gives the same versions from each of them, and what npm installs.
    const other = folder();
    const packages = Object.entries(needed).map(([name, version]) => `${name}@${version}`);
    const npm = ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund"] as const;
    run([...npm, "--prefix", other, ...packages]);
    expect(found).toEqual(named(await inventoryIn(other), "npm"));
    expect(found.length).toBeGreaterThan(10);
  });

  it("is what pip lists", async () => {
    const root = folder();
    const target = join(root, "usr/lib/python3/site-packages");
    const pip = [".cache/venv/bin/pip", "--disable-pip-version-check"] as const;
    const packages = ["flask==3.0.3", "requests==2.32.3", "PyYAML==6.0.2", "zope.interface==7.0.3"];
    run([...pip, "install", "--quiet", "--target", target, ...packages]);
    const listed: { name: string; version: string }[] = JSON.parse(
      run([...pip, "list", "--path", target, "--format=json"]),
    );
    const found = await inventoryIn(root);
    const expected = listed.map(({ name, version }) => `${name} ${version}`).sort();
    // Projects have others in a folder `_vendor`, which pip does not count.
    const isVendored = ({ where }: Package): boolean =>
      where.every((path) => /_vendor\//.test(path));
    const listedHere = found.packages.listed.filter((one) => !isVendored(one));
    expect(listedHere.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(expected);
    // With --target, pip puts programs elsewhere than its own list says.
    const loose = found.loose.listed.map(({ path }) => path);
    expect(loose.filter((path) => !path.includes("/site-packages/bin/"))).toEqual([]);
  });

  it("is what go version says of a program", async () => {
    const root = folder();
    write(root, {
      "go.mod": "module example.com/cart\n\ngo 1.21\n\nrequire rsc.io/quote v1.5.2\n",
      "main.go":
        'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n',
    });
    const env = {
      GOFLAGS: "-mod=mod",
      CGO_ENABLED: "0",
      GOCACHE: join(root, "cache"),
      GOPATH: join(root, "path"),
    };
    run(["go", "build", "-o", "bin/cart", "."], {
      cwd: root,
      env: { ...env, GOTOOLCHAIN: "local" },
    });
    const said = lines(run(["go", "version", "-m", join(root, "bin/cart")]));
    const modules = said.flatMap((line) => {
      const [, word, name = "", version = ""] = line.split("\t");
      if (word !== "mod" && word !== "dep") return [];
      return [`${name} ${version === "(devel)" ? "" : version}`.trim()];
    });
    const release = /go(\d[\d.]*)/.exec(said.find((line) => line.includes(": go")) ?? "")?.[1];
    expect(modules).toHaveLength(4);
    run(["chmod", "-R", "u+w", join(root, "path")]);
    for (const name of ["cache", "path"]) rmSync(join(root, name), { recursive: true });
    const found = await inventoryIn(root);
    expect(named(found, "golang")).toEqual([...modules, `stdlib ${release}`].sort());
  });
});
