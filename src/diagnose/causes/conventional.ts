import type { Rule } from "../rule.ts";
import { conventionRule } from "./convention.ts";

/** Seeds and IDs at paths that are known by convention. */
export const randomSeed: Rule = conventionRule("random", 0.93);
/** Backups of the accounts. */
export const shadowBackup: Rule = conventionRule("shadow-day", 0.8);
/** apt's list of kernels. */
export const kernelList: Rule = conventionRule("kernel-name", 0.9);
