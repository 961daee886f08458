import type { ExceptionsFile } from "../../domain/findings/exception.ts";
import { type Widened, widened } from "../../domain/findings/widened.ts";
import type { Annotation } from "../../domain/text/annotation.ts";
import { printable, shortened, visible } from "../../domain/text/printable.ts";
import type { Reporter } from "../ports/build.ts";
import type { ExceptionsReader } from "../ports/exceptions.ts";

/** The forge shows ten annotations of a step. */
const most = 5;

/**
 * Tells which entries of an exceptions file a pull request brings with it: it would otherwise accept
 * its own differences unseen (design §7). An unknown is told, too.
 * @param path as the user wrote it
 */
export async function tellWidened(
  path: string,
  found: ExceptionsFile,
  ports: Pick<ExceptionsReader, "baseExceptions"> & {
    readonly reporter: Pick<Reporter, "annotate">;
  },
): Promise<void> {
  const base = await ports.baseExceptions(path);
  if (base === undefined || found.exceptions.length === 0) return;
  const { file } = found;
  if (!base.known) {
    const message = `Which exceptions this pull request adds is not known: ${printable(base.why)}.`;
    ports.reporter.annotate({ level: "warning", title: "Twofold", message, place: { file } });
    return;
  }
  const branch = visible(shortened(base.value.branch, 100));
  const more = widened(found.exceptions, base.value);
  for (const each of more.slice(0, most)) ports.reporter.annotate(annotation(each, file, branch));
  if (more.length <= most) return;
  const message = `${more.length - most} more exceptions are not those of \`${branch}\`.`;
  ports.reporter.annotate({ level: "warning", title: "Twofold", message, place: { file } });
}

function annotation({ exception, how }: Widened, file: string, branch: string): Annotation {
  const { path, cause, expires, owner, line } = exception;
  const shown = `\`${visible(shortened(path, 200))}\` (${cause})`;
  const who = visible(shortened(owner, 100));
  return {
    level: "warning",
    title: "Twofold",
    message:
      how === "new"
        ? `This pull request accepts ${shown} until ${expires}, which \`${branch}\` does not. Owner: ${who}.`
        : `This pull request accepts ${shown} until ${expires}, longer than \`${branch}\` does. Owner: ${who}.`,
    place: { file, line },
  };
}
