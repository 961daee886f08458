import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root as repository } from "../support/paths.ts";
import { folder, run, write } from "./roots.ts";

const tools = join(repository, ".cache/packages/bin");
/** Whether there is a cargo that is new enough for it (scripts/setup-packages.sh). */
export const hasCargoAuditable = existsSync(join(tools, "cargo-auditable"));

/** A root as an image has it, and what is in it. */
interface SampleRoot {
  readonly what: string;
  /** @returns its folder, which is removed after the test */
  readonly make: () => string;
}

export const debianWithPython: SampleRoot = {
  what: "Debian with Python's packages and projects that pip installed",
  make: () => {
    const root = join(folder(), "root");
    const options = ["--aptopt=Acquire::Check-Valid-Until false", "--variant=minbase"] as const;
    run(["mmdebstrap", ...options, "--include=python3-pip", "stable", root]);
    const target = join(root, "usr/local/lib/python3.13/dist-packages");
    const projects = ["flask==3.0.3", "requests==2.32.3", "PyYAML==6.0.2"] as const;
    const pip = [join(repository, ".cache/venv/bin/pip"), "--disable-pip-version-check"] as const;
    run([...pip, "install", "--quiet", "--target", target, ...projects]);
    return root;
  },
};

export const nodeProject: SampleRoot = {
  what: "a project of npm with its lock",
  make: () => {
    const root = folder();
    const app = join(root, "srv/app");
    write(app, { "package.json": '{"name": "app", "version": "1.0.0", "private": true}' });
    const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund"] as const;
    const packages = ["express@4.19.2", "@babel/core@7.24.5", "esbuild@0.21.4"] as const;
    run(["npm", ...install, ...packages], { cwd: app });
    return root;
  },
};

export const goProgram: SampleRoot = {
  what: "a program of Go and nothing else",
  make: () => {
    const made = folder();
    write(made, {
      "go.mod": "module example.com/cart\n\ngo 1.21\n\nrequire rsc.io/quote v1.5.2\n",
      "main.go":
        'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n',
    });
    const env = {
      ...{ GOFLAGS: "-mod=mod", CGO_ENABLED: "0", GOTOOLCHAIN: "local" },
      ...{ GOCACHE: join(made, "cache"), GOPATH: join(made, "path") },
    };
    const root = folder();
    run(["go", "build", "-o", join(root, "cart"), "."], { cwd: made, env });
    run(["chmod", "-R", "u+w", join(made, "path")]);
    rmSync(join(made, "path"), { recursive: true });
    return root;
  },
};

/** A program of Rust that `cargo auditable` built. */
export function cargoProgram(): {
  /** The project, and the variables by which cargo finds its plugin. */
  readonly project: { readonly cwd: string; readonly env: Readonly<Record<string, string>> };
  /** A root with the program alone. */
  readonly root: string;
} {
  const made = folder();
  write(made, {
    "cart/Cargo.toml": [
      '[package]\nname = "cart"\nversion = "0.3.0"\nedition = "2021"',
      '[dependencies]\nitoa = "=1.0.11"\nsemver = "=1.0.23"\nshelf = { path = "../shelf" }',
      '[build-dependencies]\nversion_check = "=0.9.4"\n',
    ].join("\n"),
    "cart/build.rs": 'fn main() { version_check::is_min_version("1.0.0"); }\n',
    "cart/src/main.rs":
      'fn main() { println!("{} {}", itoa::Buffer::new().format(shelf::size()), semver::Version::new(1, 2, 3)); }\n',
    "shelf/Cargo.toml": '[package]\nname = "shelf"\nversion = "0.1.0"\nedition = "2021"\n',
    "shelf/src/lib.rs": "pub fn size() -> u32 { 7 }\n",
  });
  const env = { PATH: `${tools}:${process.env["PATH"] ?? ""}` };
  const cwd = join(made, "cart");
  run(["cargo", "auditable", "build", "--quiet", "--release"], { cwd, env });
  const root = folder();
  run(["install", "-D", join(cwd, "target/release/cart"), join(root, "usr/bin/cart")]);
  return { project: { cwd, env }, root };
}

export const rustProgram: SampleRoot = {
  what: "a program of Rust that `cargo auditable` built",
  make: () => cargoProgram().root,
};
