/** Returns the value of a settled promise. @throws its reason when it was rejected */
export function valueOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === "rejected") throw settled.reason;
  return settled.value;
}
