/** Where a text is read: in a workflow, whose settings are inputs, or on the command line. */
export type Surface = "workflow" | "command line";

/** Marks around the two forms of a text. Private-use characters, which no text of ours has. */
const [start, middle, end] = ["\u{E0F0}", "\u{E0F1}", "\u{E0F2}"] as const;
const marks = new RegExp(`[${start}${middle}${end}]`, "gu");
const marked = new RegExp(`${start}([^${start}${end}]*)${middle}([^${start}${end}]*)${end}`, "gu");

/**
 * Returns a text that {@link onSurface} replaces by one of its two forms. It can stand inside
 * longer texts; a form must not contain such a text itself.
 */
export function perSurface(forms: {
  readonly workflow: string;
  readonly commandLine: string;
}): string {
  return `${start}${forms.workflow}${middle}${forms.commandLine}${end}`;
}

/**
 * Names a setting, with its value if there is one: `` `push: true` `` in a workflow, `` `--push` ``
 * on the command line.
 */
export function setting(name: string, value?: string): string {
  return perSurface({
    workflow: `\`${value === undefined ? name : `${name}: ${value}`}\``,
    commandLine: `\`${flag(name, value)}\``,
  });
}

/** Names a setting where a bare name could be anything: `` input `push` `` or `` `--push` ``. */
export function namedSetting(name: string): string {
  return perSurface({ workflow: `input \`${name}\``, commandLine: `\`--${name}\`` });
}

function flag(name: string, value: string | undefined): string {
  if (value === undefined || value === "true") return `--${name}`;
  return value === "false" ? `--no-${name}` : `--${name}=${value}`;
}

const place = perSurface({ workflow: "per line", commandLine: "per flag" });

/** How many entries of a list stand where: `one per line`, or `one per flag`. */
export const onePerPlace = `one ${place}`;

/** Says the same of an entry: ``one `name=value` per line``. */
export function onePer(entry: string): string {
  return `one ${entry} ${place}`;
}

/** What fails: the workflow's step, or the command. */
export const theRun = perSurface({ workflow: "the step", commandLine: "the command" });

/** Returns a text as it reads on a surface. */
export function onSurface(text: string, surface: Surface): string {
  if (!text.includes(start)) return text;
  const said = text.replace(marked, surface === "workflow" ? "$1" : "$2");
  // A text that was cut for its length may have lost a mark.
  return said.replaceAll(marks, "");
}
