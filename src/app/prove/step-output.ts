import { parseStepLine, stepErrorStart } from "../../domain/build/step-line.ts";
import { outputLines } from "../../domain/text/output-lines.ts";

/** What buildah 1.28 says around a step that could not be started, and which says nothing more. */
const noise = /^: exit status \d+$|did not get container create message from subprocess/;

/** What the step that broke printed last, without what buildah says about it. */
export function stepOutput(log: readonly string[]): readonly string[] {
  const start = log.findLastIndex((line) => parseStepLine(line) !== undefined);
  return outputLines(
    log.slice(start + 1).flatMap((line) => {
      // A step's last line may have no end.
      const error = line.indexOf(stepErrorStart);
      return [error < 0 ? line : line.slice(0, error)].filter((own) => !noise.test(own));
    }),
  );
}

/**
 * Says how a step ended, in buildah's words but without the instruction, which they repeat;
 * undefined where buildah said nothing of a step.
 */
export function stepEnd(log: readonly string[]): string | undefined {
  const told = endIn(log);
  if (told === undefined) return undefined;
  if (isKilled(log))
    return `${told} (something killed it, most often the kernel for lack of memory)`;
  const status = /^exit status (\d{1,3})$/.exec(told)?.[1];
  const meaning = status === undefined ? undefined : meanings[status];
  return meaning === undefined ? told : `${told} (${meaning})`;
}

/** Whether something outside of a step killed it: its instruction may be right. */
export function isKilled(log: readonly string[]): boolean {
  return killed.test(endIn(log) ?? "");
}

function endIn(log: readonly string[]): string | undefined {
  const error = log.findLast((line) => line.includes(stepErrorStart));
  if (error === undefined) return undefined;
  return toldOf(error.slice(error.indexOf(stepErrorStart) + stepErrorStart.length), log);
}

const ran = '": while running runtime: ';

/** Cuts off the instruction, which may have quotes and colons of its own, like what follows it. */
function toldOf(error: string, log: readonly string[]): string {
  const at = error.lastIndexOf(ran);
  if (at >= 0) return error.slice(at + ran.length);
  const texts = log.flatMap((line) => parseStepLine(line)?.text ?? []);
  const text = texts.findLast((each) => error.startsWith(`${each}": `));
  return error.slice((text?.length ?? error.indexOf('": ')) + 3);
}

/** What a shell means by an exit status (POSIX, Shell Command Language §2.8.2). */
const meanings: Readonly<Record<string, string>> = {
  "126": "a command is not executable",
  "127": "a command was not found",
};

/** How a step ends that got SIGKILL: by itself, or as the last command of its shell (128 + 9). */
const killed = /(?:^|: )signal: killed$|^exit status 137$/;
