/** Where a text is read: in a workflow, whose settings are inputs, or on the command line. */
export type Surface = "workflow" | "command line";

/**
 * Marks around a setting's name and the two forms of a text. Private-use characters, which no text
 * of ours has.
 */
const [start, named, middle, end] = ["\u{E0F0}", "\u{E0F3}", "\u{E0F1}", "\u{E0F2}"] as const;
const marks = new RegExp(`[${start}${named}${middle}${end}]`, "gu");
const form = `[^${start}${named}${middle}${end}]*`;
const marked = new RegExp(`${start}(?:([\\w-]*)${named})?(${form})${middle}(${form})${end}`, "gu");
/** What is left of a marked text that was cut for its length. */
const cutName = new RegExp(`${start}[\\w-]*(?:${named}|$)`, "gu");

/**
 * Returns a text that {@link onSurface} replaces by one of its two forms. It can stand inside
 * longer texts; a form must not contain such a text itself.
 */
export function perSurface(forms: Forms): string {
  return `${start}${forms.workflow}${middle}${forms.commandLine}${end}`;
}

interface Forms {
  readonly workflow: string;
  readonly commandLine: string;
}

/** A text about a setting, behind which a reader can be told where it is given. */
function aboutSetting(name: string, { workflow, commandLine }: Forms): string {
  return `${start}${name}${named}${workflow}${middle}${commandLine}${end}`;
}

/**
 * Names a setting, with its value if there is one: `` `push: true` `` in a workflow, `` `--push` ``
 * on the command line.
 */
export function setting(name: string, value?: string): string {
  return aboutSetting(name, {
    workflow: `\`${value === undefined ? name : `${name}: ${value}`}\``,
    commandLine: `\`${flag(name, value)}\``,
  });
}

/** Names a setting where a bare name could be anything: `` input `push` `` or `` `--push` ``. */
export function namedSetting(name: string): string {
  return aboutSetting(name, { workflow: `input \`${name}\``, commandLine: `\`--${name}\`` });
}

function flag(name: string, value: string | undefined): string {
  if (value === undefined || value === "true") return `--${name}`;
  if (value === "false") return `--no-${name}`;
  return `--${name}=${/\s/.test(value) ? inQuotes(value) : value}`;
}

/** A value with blanks, as a shell takes it for one word. */
function inQuotes(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
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

/**
 * Says where a setting is given, for behind its name: in parentheses, after a space. Empty for one
 * that the action or command has itself which shows the text.
 */
export type Elsewhere = (setting: string) => string;

const nowhere: Elsewhere = () => "";

/**
 * Returns a text as it reads on a surface.
 * @param elsewhere undefined: every setting that the text names is one of whatever shows it
 */
export function onSurface(text: string, surface: Surface, elsewhere = nowhere): string {
  if (!text.includes(start)) return text;
  const said = text.replace(
    marked,
    (_, name: string | undefined, workflow: string, commandLine: string) =>
      `${surface === "workflow" ? workflow : commandLine}${name === undefined ? "" : elsewhere(name)}`,
  );
  // A text that was cut for its length may have lost a mark.
  return said.replaceAll(cutName, "").replaceAll(marks, "");
}
