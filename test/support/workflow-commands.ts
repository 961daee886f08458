/** A command that a runner would have obeyed. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ReadLog {
  readonly commands: readonly WorkflowCommand[];
  /** The lines that a person sees: all but the obeyed commands that print nothing. */
  readonly lines: readonly string[];
}

const known = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/**
 * Reads a step's output as a runner does: `::name k=v::message` at a line's start and the older `##[name]message`
 * anywhere in a line are obeyed, in any case, unless they were stopped by a token that was not yet repeated.
 */
export function readLog(output: string): ReadLog {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  let token: string | undefined;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, token);
    if (command === undefined) lines.push(line);
    else if (token !== undefined) {
      if (command.name === token.toLowerCase()) token = undefined;
      else lines.push(line);
    } else {
      commands.push(command);
      if (command.name === "stop-commands") token = command.message;
      if (command.name !== "add-mask") lines.push(line);
    }
  }
  return { commands, lines };
}

function parseCommand(line: string, token: string | undefined): WorkflowCommand | undefined {
  const match =
    /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ??
    /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  if (match === null) return undefined;
  const name = (match[1] ?? "").toLowerCase();
  if (!known.has(name) && name !== token?.toLowerCase()) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of (match[2] ?? "").split(/[,;]/)) {
    const [key, ...value] = pair.split("=");
    if (key !== undefined && key.trim() !== "") properties[key.trim()] = decode(value.join("="));
  }
  return { name, properties, message: decode(match[3] ?? "") };
}

function decode(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    "%0D": "\r",
    "%0A": "\n",
    "%3A": ":",
    "%2C": ",",
    "%25": "%",
  };
  return text.replace(/%(?:0D|0A|3A|2C|25)/gi, (code) => codes[code.toUpperCase()] ?? code);
}

/** The pairs of a file such as GITHUB_OUTPUT: `name=value` lines and `name<<mark` blocks. */
export function readCommandFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block?.[1] !== undefined) {
      const end = lines.indexOf(block[2] ?? "", at + 1);
      if (end < 0) throw new Error(`no end of the block ${line}`);
      values[block[1]] = lines.slice(at + 1, end).join("\n");
      at = end;
    } else if (line.includes("=")) {
      values[line.slice(0, line.indexOf("="))] = line.slice(line.indexOf("=") + 1);
    } else if (line !== "") throw new Error(`not a command file's line: ${line}`);
  }
  return values;
}
