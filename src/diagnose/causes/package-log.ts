import type { Rule } from "../rule.ts";
import { conventionRule } from "./convention.ts";

/**
 * Logs, caches and histories that package managers leave behind; `conventions.ts` lists their
 * paths.
 */
export const packageLog: Rule = conventionRule("package-log");
