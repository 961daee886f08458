import { advisories } from "./advisories.ts";
import { base } from "./base.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { compareBases } from "./compare-bases.ts";
import { completionOf } from "./completion.ts";
import { config } from "./config.ts";
import { demo } from "./demo.ts";
import { diff } from "./diff.ts";
import { drift } from "./drift.ts";
import { explain } from "./explain.ts";
import { inspect } from "./inspect.ts";
import { matrix } from "./matrix.ts";
import { pin } from "./pin.ts";
import { push } from "./push.ts";
import { resolve } from "./resolve.ts";
import { sbom } from "./sbom.ts";
import { snapshot } from "./snapshot.ts";
import { verify } from "./verify.ts";

/**
 * Every command, in the order of the help. A command says here what it is called and which flags it
 * has, and loads what it does when it runs, because all of them are loaded for each.
 */
export const commands: readonly Command[] = [
  build,
  matrix,
  push,
  verify,
  snapshot,
  resolve,
  drift,
  diff,
  compareBases,
  check,
  advisories,
  explain,
  pin,
  inspect,
  sbom,
  base,
  demo,
  config,
  completionOf(() => commands),
];
