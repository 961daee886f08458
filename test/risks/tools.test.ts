import { expect, it } from "vitest";
import { toolSort } from "../../src/risks/tools.ts";
import { entry } from "./entries.ts";

it.each([
  ["usr/bin/dash", "file", "shell"],
  ["bin/sh", "symlink", "shell"],
  ["busybox/busybox", "hard-link", "shell"],
  ["usr/bin/apt-get", "file", "package manager"],
  ["sbin/apk", "file", "package manager"],
  ["usr/local/bin/pip3.12", "file", "package manager"],
] as const)("%s is a tool", (path, type, sort) => {
  expect(toolSort(entry(path, { type, mode: 0o755 }))).toBe(sort);
});

it.each([
  ["a program", entry("usr/bin/shop", { mode: 0o755 })],
  ["a file that nobody can start", entry("usr/bin/sh")],
  ["a manual's folder", entry("usr/bin/sh", { type: "directory", mode: 0o755 })],
  ["a library's file", entry("usr/lib/pip/bin/pip", { mode: 0o755 })],
])("%s is none", (_, header) => {
  expect(toolSort(header)).toBeUndefined();
});
