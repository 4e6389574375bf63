// Runs something of a test between two requests of a client: what others do while a list is being paged.

export interface Interludes {
  /** Runs `act` before the `nth` request of `call`, counted from now, is judged; once. */
  add(call: string, act: () => unknown, nth: number): void;
  /** For a request to `call` that has arrived. */
  run(call: string | undefined): Promise<void>;
}

export function interludes(): Interludes {
  let waiting: { call: string; left: number; act: () => unknown }[] = [];
  return {
    add(call, act, nth) {
      waiting.push({ call, act, left: nth });
    },
    async run(call) {
      const asked = waiting.filter((one) => one.call === call);
      for (const one of asked) one.left -= 1;
      const due = asked.filter((one) => one.left <= 0);
      waiting = waiting.filter((one) => !due.includes(one));
      for (const { act } of due) await act();
    },
  };
}
