// The kinds of call that faults strike: how each is made, and how often the emulator's store has its effect.
import type { Platform } from "../demo/platform";
import type { Emulator } from "../emulator/server";

/** One call to make: its own mark, and a deal of its own where it needs one. */
export interface Task {
  mark: string;
  deal: number;
}

export interface Kind {
  name: string;
  /** The operation that faults are set for; no two kinds share one. */
  call: string;
  /** Whether it is to change something. */
  writes: boolean;
  /** Once and twice come to the same. */
  repeatable?: boolean;
  /** Its reply may be any bytes, also none: an empty one or a page cannot be told from the file. */
  anyBytes?: boolean;
  /** The builder asked for repeats at the price of doubles. */
  mayRepeat?: boolean;
  /** Whether it can be made to give up early: other calls wait for a minute. */
  givesUp?: boolean;
  run(platform: Platform, task: Task, emulator: Emulator): Promise<unknown>;
  /** How often the store has what the task was to do. */
  done(emulator: Emulator, task: Task): number;
}

/** Milliseconds a raw request waits for its reply. */
const PATIENCE = "2000";

const rawPerson = (name: string, retryAllErrors: string) => ({
  method: "POST",
  url: "/api/v2/persons",
  data: JSON.stringify({ name }),
  timeout: PATIENCE,
  maxRetries: "3",
  retryAllErrors,
});

const personsNamed = ({ world }: Emulator, { mark }: Task): number =>
  world.persons.filter(({ name }) => name === mark).length;

const KINDS: readonly Kind[] = [
  {
    name: "read",
    call: "GET /api/v2/deals/{id}",
    writes: false,
    repeatable: true,
    run: (platform, { deal }) => platform.run("getDeal", { id: String(deal) }),
    done: () => 0,
  },
  {
    name: "download",
    call: "GET /v1/files/{id}/download",
    writes: false,
    repeatable: true,
    anyBytes: true,
    async run(platform, _task, { world }) {
      const bytes = await platform.run("downloadFile", { id: "1" });
      const whole = world.files.get(1)?.content ?? Buffer.alloc(0);
      return { success: Buffer.isBuffer(bytes) && bytes.equals(whole) };
    },
    done: () => 0,
  },
  {
    name: "create",
    call: "POST /api/v2/deals",
    writes: true,
    run: (platform, { mark }) => platform.run("addDeal", { title: mark }),
    done: ({ world }, { mark }) => world.deals.filter(({ title }) => title === mark).length,
  },
  {
    name: "update",
    call: "PATCH /api/v2/deals/{id}",
    writes: true,
    run: (platform, { mark, deal }) =>
      platform.run("updateDeal", { id: String(deal), title: mark }),
    // The same change made twice looks like one; that it was sent again is judged by what struck it.
    done: ({ world }, { mark, deal }) => (world.deals.get(deal)?.title === mark ? 1 : 0),
  },
  {
    name: "delete",
    call: "DELETE /api/v2/deals/{id}",
    writes: true,
    repeatable: true,
    run: (platform, { deal }) => platform.run("deleteDeal", { id: String(deal) }),
    done: ({ world }, { deal }) => (world.deals.get(deal)?.is_deleted === false ? 0 : 1),
  },
  {
    name: "upload",
    call: "POST /v1/files",
    writes: true,
    run: (platform, { mark, deal }) =>
      platform.run("addFile", {
        entityType: "deal",
        entityId: String(deal),
        fileName: `${mark}.txt`,
        file: { data: Buffer.from(`What ${mark} holds`), contentType: "text/plain" },
      }),
    done: ({ world }, { mark }) => world.files.filter(({ name }) => name === `${mark}.txt`).length,
  },
  {
    name: "raw",
    call: "POST /api/v2/persons",
    writes: true,
    givesUp: true,
    run: (platform, { mark }) => platform.run("rawRequest", rawPerson(mark, "false")),
    done: personsNamed,
  },
];

/** Raw Request with Retry On All Errors: it repeats writes, as its input says. */
const RAW_ON_ALL: Kind = {
  name: "raw, on all errors",
  call: "POST /api/v2/persons",
  writes: true,
  givesUp: true,
  mayRepeat: true,
  run: (platform, { mark }) => platform.run("rawRequest", rawPerson(mark, "true")),
  done: personsNamed,
};

export { KINDS, RAW_ON_ALL };
