import { dirname, resolve } from "node:path";
import { readGivenText } from "../adapters/files/given-text.ts";
import type { OpenedPolicy } from "../app/ports/policy.ts";
import { parsedYaml } from "../deployed/yaml.ts";
import { badInput, type Failure, type Sentence } from "../domain/text/failure.ts";
import { shortened, visible } from "../domain/text/printable.ts";
import { readPolicy } from "../policy/read-policy.ts";
import { rootChecker } from "./trusted-root.ts";

/** Bytes; a list of a thousand licences has 20,000. */
const largest = 256 * 1024;
/** The most flaws that a message lists. */
const mostFlaws = 20;

/**
 * Reads a policy and the trusted roots that it names.
 * @param path as the user wrote it
 * @throws Failure `usage` with everything that is wrong with the file
 */
export async function openPolicy(path: string, cwd: string): Promise<OpenedPolicy> {
  const text = await readGivenText({ input: "policy", path, cwd, limit: largest });
  const name = JSON.stringify(shortened(visible(path), 200));
  // No aliases, which can turn a small file into a huge value.
  const parsed = await parsedYaml(text, 0);
  if ("wrong" in parsed) {
    const { line, wrong } = parsed;
    throw unread(`${name}${line === undefined ? "" : `, line ${line},`} ${wrong}.`);
  }
  const read = readPolicy(parsed.value);
  if ("flaws" in read) throw unread(`${name}: ${flawed(read.flaws)}.`);
  const { policy } = read;
  const { trustedRoot } = policy;
  if (trustedRoot === undefined) return { policy, checker: undefined };
  const folder = path === "-" ? cwd : dirname(resolve(cwd, path));
  return {
    policy,
    checker: await rootChecker({ input: "policy", path: trustedRoot, cwd: folder }),
  };
}

function flawed(flaws: readonly string[]): string {
  const listed = flaws.slice(0, mostFlaws);
  const more = flaws.length - listed.length;
  return [...listed, ...(more > 0 ? [`and ${more} more flaws`] : [])].join("; ");
}

function unread(wrong: Sentence): Failure {
  return badInput("policy", wrong, "Write it as docs/policy.md says.");
}
