// What a process remembers between steps, within bounds: it lives long and serves many connections and flows.

/** Keeps a value as the newest one, and forgets the oldest beyond so many. */
export function keepNewest<Value>(
  kept: Map<string, Value>,
  key: string,
  value: Value,
  most: number,
): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
