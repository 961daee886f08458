import { cp, mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure } from "../../domain/text/failure.ts";
import { runTool, type Workshop } from "./workshop.ts";

/**
 * Finds the folder `examples` of this project, from the running program upwards.
 * @throws Failure `tool` when the program was taken out of its checkout
 */
export async function findExamples(program: string): Promise<string> {
  for (let folder = dirname(program); ; folder = dirname(folder)) {
    const candidate = join(folder, "examples");
    if (await isFile(join(candidate, "reproducible", "Containerfile"))) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new Failure({
    code: "tool",
    message: `There is no folder \`examples\` next to ${program}.`,
    fix: "Run the demo from a checkout of the project: `npm run demo`.",
  });
}

/**
 * Copies an example into a git repository of its own, with one commit and a tag, and no remote: the
 * demo also shows what a build reports about such a source. The user's git configuration (signing,
 * hooks, templates) is not used.
 */
export async function checkOutExample(
  workshop: Workshop,
  { examples, name }: { readonly examples: string; readonly name: string },
): Promise<string> {
  const checkout = join(workshop.folder, "source", name);
  await mkdir(dirname(checkout), { recursive: true });
  await cp(join(examples, name), checkout, { recursive: true });
  const person = { NAME: "Twofold demo", EMAIL: "demo@localhost" };
  const env = {
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: person.NAME,
    GIT_AUTHOR_EMAIL: person.EMAIL,
    GIT_COMMITTER_NAME: person.NAME,
    GIT_COMMITTER_EMAIL: person.EMAIL,
    // A fixed date gives the commit the same name in every run, and so the image the same labels
    // and digest.
    GIT_AUTHOR_DATE: "2001-01-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2001-01-01T00:00:00Z",
  };
  for (const args of [
    ["init", "--quiet", "--initial-branch=main", "--template="],
    ["add", "--all"],
    ["commit", "--quiet", "--message=Example"],
    ["tag", "v1.0.0"],
  ]) {
    await runTool(workshop, { program: "git", args, cwd: checkout, env });
  }
  return checkout;
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
