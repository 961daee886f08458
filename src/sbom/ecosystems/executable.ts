import { Stopped } from "../../compare/content/budget.ts";
import { elfSections } from "../../compare/formats/elf.ts";
import { goTexts } from "../../executables/go-build.ts";
import { sectionNamed } from "../../executables/strings.ts";
import type { FileRecord } from "../package.ts";
import { cargoRecord } from "./cargo.ts";
import { goRecord } from "./go.ts";

/**
 * Reads from a program or library what it was built from, as Go and cargo-auditable write it.
 * @throws Stopped when its sections are damaged, or its build information is older than Go 1.18
 */
export function executableRecord(elf: Buffer, path: string): FileRecord {
  if (elf.length < 52) return {};
  const sections = elfSections(elf);
  const go = goTexts(sectionNamed(sections, ".go.buildinfo"));
  if (go === "before 1.18") throw new Stopped("its build information is older than Go 1.18");
  if (go !== undefined) return goRecord(go, path);
  const crates = sectionNamed(sections, ".dep-v0");
  return crates.length === 0 ? {} : cargoRecord(crates, path);
}
