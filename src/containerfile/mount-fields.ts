/** Splits the value of a `--mount` into its `name=value` fields, without quotes. */
export function fieldsOf(mount: string): readonly string[] {
  return mount.replaceAll(/["']/g, "").split(",");
}

/** Returns what reads the value of a field with this name: one value, or none. */
export function valueAt(name: string): (field: string) => readonly string[] {
  return (field) => {
    const equals = field.indexOf("=");
    const isNamed = equals > 0 && field.slice(0, equals).trim().toLowerCase() === name;
    return isNamed ? [field.slice(equals + 1)] : [];
  };
}
