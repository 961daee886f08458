/** A word of a shell command, quotes included, with its offsets in the instruction's text. */
interface ShellWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A simple command: its words without the assignments before it. */
export interface ShellCommand {
  /** The program without its folder, e.g. `tar`. */
  readonly name: string;
  readonly words: readonly ShellWord[];
  /** What is before the program, as written: assignments, wrappers, `env` and its options. */
  readonly lead: readonly string[];
  /** Where assignments for it may be inserted: before its own ones, or after those of `env`. */
  readonly start: number;
  /** Position after its last word. */
  readonly end: number;
  /**
   * The operator before it, e.g. `&&`, `|`; empty at the beginning and after words such as `then`.
   */
  readonly after: string;
  /** The operator after it; empty at the end. */
  readonly before: string;
}

/** A RUN instruction's shell text, parsed as far as it is plain. */
export interface ShellScript {
  readonly commands: readonly ShellCommand[];
  /** Whether `&& more` may be appended. */
  readonly canContinue: boolean;
}

const runHead = /^\s*RUN\s+(?:--[a-z-]+(?:=\S+)?\s+)*/i;
/** Words that are followed by a command. */
const leaders = new Set([
  "if",
  "then",
  "else",
  "elif",
  "do",
  "while",
  "until",
  "!",
  "{",
  "(",
  "time",
]);
/** Programs that start the program after their options. */
const wrappers = new Set(["sudo", "exec", "command", "nice", "eatmydata"]);

/**
 * Parses the commands of a shell-form RUN: enough of a shell to know where words and commands end,
 * with quotes and `$(…)` kept whole. Undefined for another instruction, for the exec form, and for
 * text that it cannot follow (here-documents, open quotes).
 */
export function shellScript(instruction: string): ShellScript | undefined {
  const head = runHead.exec(instruction)?.[0].length;
  if (head === undefined || /^\[/.test(instruction.slice(head))) return undefined;
  const tokens = tokensFrom(instruction, head);
  if (tokens === undefined || tokens.some(({ text }) => text.startsWith("<<"))) return undefined;
  const last = tokens.at(-1);
  return {
    commands: commandsOf(tokens),
    canContinue: last !== undefined && !/^(?:[&|;]+|\\)$/.test(last.text),
  };
}

const operator = /^(?:&&|\|\||;;|\|&|[;|&()\n])/;
const redirection = /^(?:\d*(?:<<<|<<-?|>>|<>|>\||[<>]&?)|&>>?)/;

function tokensFrom(text: string, from: number): readonly ShellWord[] | undefined {
  const tokens: ShellWord[] = [];
  let at = from;
  while (at < text.length) {
    const rest = text.slice(at);
    const blank = /^(?:[ \t]|\\\n)+/.exec(rest)?.[0];
    const sign = redirection.exec(rest)?.[0] ?? operator.exec(rest)?.[0];
    if (blank !== undefined) at += blank.length;
    // A comment would swallow whatever is appended.
    else if (rest.startsWith("#")) return undefined;
    else {
      const end = sign === undefined ? wordEnd(text, at) : at + sign.length;
      if (end === undefined) return undefined;
      tokens.push({ text: text.slice(at, end), start: at, end });
      at = end;
    }
  }
  return tokens;
}

/**
 * Returns the position after the word that begins here; undefined if a quote or bracket stays open.
 */
function wordEnd(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length && !/[\s;|&<>()]/.test(text.charAt(at))) {
    const next = partEnd(text, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return at > from ? at : from + 1;
}

function partEnd(text: string, at: number): number | undefined {
  const character = text.charAt(at);
  if (character === "\\") return at + 2;
  if (character === "'") return behind(text.indexOf("'", at + 1));
  if (character === "`") return behind(text.indexOf("`", at + 1));
  if (character === '"') return doubleQuoteEnd(text, at);
  if (text.startsWith("$(", at)) return bracketEnd(text, at + 1);
  if (text.startsWith("${", at)) return behind(text.indexOf("}", at + 2));
  return at + 1;
}

function behind(found: number): number | undefined {
  return found < 0 ? undefined : found + 1;
}

function doubleQuoteEnd(text: string, from: number): number | undefined {
  let at = from + 1;
  while (at < text.length) {
    if (text.charAt(at) === '"') return at + 1;
    const isNested = text.startsWith("$(", at) || /[\\`]/.test(text.charAt(at));
    const next = isNested ? partEnd(text, at) : at + 1;
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function bracketEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === ")") depth -= 1;
    if (character === "(") depth += 1;
    if (depth === 0) return at + 1;
    const next = /["'\\`]/.test(character) ? partEnd(text, at) : at + 1;
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

function commandsOf(tokens: readonly ShellWord[]): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: ShellWord[] = [];
  let after = "";
  let skipsTarget = false;
  const close = (before: string): void => {
    const command = commandOf(words, { after, before });
    if (command !== undefined) commands.push(command);
    words = [];
    after = before;
  };
  for (const token of tokens) {
    if (redirection.test(token.text)) skipsTarget = true;
    else if (skipsTarget) skipsTarget = false;
    else if (operator.test(token.text)) close(token.text);
    else if (words.length === 0 && leaders.has(token.text)) after = "";
    else words.push(token);
  }
  close("");
  return commands;
}

function commandOf(
  words: readonly ShellWord[],
  operators: Pick<ShellCommand, "after" | "before">,
): ShellCommand | undefined {
  const rest = [...words];
  while (rest[0] !== undefined && isLead(rest[0].text)) rest.shift();
  const behindEnv = rest[0]?.text === "env" ? programBehindEnv(rest) : undefined;
  const own = behindEnv === undefined ? rest : rest.slice(behindEnv);
  const [first] = own;
  const last = own.at(-1);
  const start = behindEnv === undefined ? words[0] : first;
  if (first === undefined || start === undefined || last === undefined) return undefined;
  const name = first.text.replace(/^.*\//, "");
  const lead = words.slice(0, words.indexOf(first)).map(({ text }) => text);
  return { name, words: own, lead, start: start.start, end: last.end, ...operators };
}

/** Returns the index of the program that `env` starts; undefined if `env` only prints. */
function programBehindEnv(words: readonly ShellWord[]): number | undefined {
  let at = 1;
  for (let word = words[at]; word !== undefined; word = words[at]) {
    if (/^(?:-u|--unset|-C|--chdir)$/.test(word.text)) at += 2;
    else if (/^-/.test(word.text) || /^[A-Za-z_]\w*=/.test(word.text)) at += 1;
    else return at;
  }
  return undefined;
}

function isLead(text: string): boolean {
  return /^[A-Za-z_]\w*=/.test(text) || wrappers.has(text);
}
