import * as v from "valibot";
import { isJsonObject, type JsonObject, parseJson, TooDeep } from "./json.ts";
import { didYouMean } from "./nearest.ts";
import { shortened, visible } from "./printable.ts";

// All JSON from outside is read by schemas made of these parts and of valibot's. Three of valibot's
// own are not used: `object` takes an array for an object, `record` and `looseObject` silently leave
// out members such as `constructor`, which a label may be called.

/** What a schema expects if it does not say so itself, by valibot's name of the schema. */
const expectations: Readonly<Record<string, string>> = {
  array: "an array",
  boolean: "true or false",
  number: "a number",
  string: "a text",
};

const config = {
  // A hostile document could be wrong in a million places, and one is enough to refuse it.
  abortEarly: true,
  // valibot's own messages would repeat the value, which anyone may have written.
  message: ({ type }: { readonly type: string }) => expectations[type] ?? "something else",
};

/** For a file that its user mends: every flaw is reported at once. */
const patient = { ...config, abortEarly: false };

/** Any object, e.g. one that is passed on with members that are not known here. */
export const jsonObject = v.custom<JsonObject>(isJsonObject, "an object");

/** Describes a text by a rule, and what a text that follows it is. */
export const textThat = (is: (text: string) => boolean, what: string) =>
  v.pipe(v.string(), v.check(is, what));

/**
 * Describes an object by the members that are read; it may have others, which are left out. Members
 * that are `exactOptional` may be missing or null: Go programs write null for what is empty.
 */
export function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  const whole = v.object(entries);
  type Output = Readonly<v.InferOutput<typeof whole>>;
  return v.pipe(
    jsonObject,
    v.rawTransform<JsonObject, Output>(({ dataset, addIssue, NEVER }) => {
      const result = v.safeParse(whole, membersOf(dataset.value, entries), config);
      if (result.success) return result.output;
      const { input, message, path } = result.issues[0];
      addIssue({ input, message, path });
      return NEVER;
    }),
  );
}

/**
 * Returns an object's own members of these names. One that is missing is checked like any other: its
 * schema says what it has to be.
 */
function membersOf(value: JsonObject, entries: v.ObjectEntries): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(entries)) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    const isAbsent = member === undefined || member === null;
    if (!isAbsent || type !== "exact_optional") members[name] = member;
  }
  return members;
}

/**
 * Describes an object that has no other members than these. Read by {@link checkedWhole}, every
 * member that is wrong or not known is reported.
 */
export function wholeObjectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  const whole = v.object(entries);
  const known = Object.keys(entries);
  type Output = Readonly<v.InferOutput<typeof whole>>;
  return v.pipe(
    jsonObject,
    v.rawTransform<JsonObject, Output>(({ dataset, addIssue, NEVER }) => {
      const { value } = dataset;
      const result = v.safeParse(whole, membersOf(value, entries), patient);
      for (const { input, message, path } of result.issues ?? []) {
        addIssue({ input, message, path });
      }
      const unknown = Object.keys(value).filter((name) => !Object.hasOwn(entries, name));
      for (const key of unknown) {
        const member = { type: "object", origin: "value", input: value, key } as const;
        const near = didYouMean(key, known).slice(2);
        const hint = near === "" ? "" : ` (${near})`;
        const message = `left out, because only ${known.join(", ")} are known here${hint}`;
        addIssue({ input: value[key], message, path: [{ ...member, value: value[key] }] });
      }
      return result.success && unknown.length === 0 ? result.output : NEVER;
    }),
  );
}

/** Describes an object that has no other members than these. */
export function onlyObjectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    jsonObject,
    v.check(
      (found) => Object.keys(found).every((name) => Object.hasOwn(entries, name)),
      `an object with no other members than ${Object.keys(entries).join(", ")}`,
    ),
    objectOf(entries),
  );
}

/** Describes an object whose members have any names and one kind of value. */
export function mapOf<const Item extends v.GenericSchema>(item: Item) {
  const values = v.array(item);
  type Output = Readonly<Record<string, v.InferOutput<Item>>>;
  return v.pipe(
    jsonObject,
    v.rawTransform<JsonObject, Output>(({ dataset, addIssue, NEVER }) => {
      const keys = Object.keys(dataset.value);
      const keyAt = (at: number): string => keys[at] ?? "";
      const result = v.safeParse(values, Object.values(dataset.value), config);
      if (result.success) {
        return Object.fromEntries(result.output.map((value, at) => [keyAt(at), value]));
      }
      const { input, message, path: [place, ...path] = [] } = result.issues[0];
      const key = keyAt(Number(place?.key));
      const member = { type: "object", origin: "value", input: dataset.value, key } as const;
      addIssue({ input, message, path: [{ ...member, value: dataset.value[key] }, ...path] });
      return NEVER;
    }),
  );
}

/** Describes an array of one kind of item. */
export function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

/** Describes an array of which only the items of one kind are read. */
export function listOfFitting<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items): readonly v.InferOutput<Item>[] =>
      items.flatMap((one) => {
        const result = v.safeParse(item, one, config);
        return result.success ? [result.output] : [];
      }),
    ),
  );
}

/** Describes a value that counts as absent where it has another form. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.undefinedable(schema), undefined);
}

/** A value in the form of a schema, or why it is not one. */
export type Checked<T> =
  | { readonly value: T }
  /**
   * Continues a sentence that starts with the document's name, e.g. "`layers[2].size` is wrong: it
   * must be a number of bytes". It leaves the value out: anyone may have written that.
   */
  | { readonly wrong: string };

/** Checks a value from outside by a schema. */
export function checked<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value, config);
  return result.success ? { value: result.output } : { wrong: reasonOf(result.issues[0]) };
}

/**
 * Checks a value from outside by a schema of {@link wholeObjectOf}.
 * @returns all flaws, each as {@link Checked} has it
 */
export function checkedWhole<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly value: v.InferOutput<Schema> } | { readonly flaws: readonly string[] } {
  const result = v.safeParse(schema, value, patient);
  return result.success ? { value: result.output } : { flaws: result.issues.map(reasonOf) };
}

/** Returns a value from outside in the form of a schema; undefined if it has another form. */
export function fitting<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value, config);
  return result.success ? result.output : undefined;
}

/** Parses JSON from outside and checks it by a schema. */
export function checkedJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): Checked<v.InferOutput<Schema>> {
  const parsed = parsedJson(text);
  return "wrong" in parsed ? parsed : checked(schema, parsed.value);
}

/** Parses JSON from outside, whatever its form. */
export function parsedJson(text: string): Checked<unknown> {
  try {
    return { value: parseJson(text) };
  } catch (error) {
    return { wrong: error instanceof TooDeep ? `it ${error.message}` : "it is not JSON" };
  }
}

/**
 * Parses JSON from outside by a schema; undefined if it is not JSON, is nested too deeply, or has
 * another form.
 */
export function fittingJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | undefined {
  const found = checkedJson(schema, text);
  return "value" in found ? found.value : undefined;
}

function reasonOf({ path, input, message }: v.BaseIssue<unknown>): string {
  const place = (path ?? []).reduce(
    (text, { key }) =>
      typeof key === "number"
        ? `${text}[${key}]`
        : `${text === "" ? "" : `${text}.`}${String(key)}`,
    "",
  );
  const where = place === "" ? "the document" : `\`${shortened(visible(place), 200)}\``;
  return `${where} ${input === undefined ? "is missing" : "is wrong"}: it must be ${message}`;
}
