// The polling trigger as a flow meets it: what a poll reports, in which shape, and what a failure leaves.

import { type Options, startFlow, told } from "../support/polling";
import { judge } from "../support/pollModel";
import { openSalesDesk, type SalesDesk } from "../support/salesDesk";

let desk: SalesDesk;
beforeAll(async () => {
  desk = await openSalesDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.reset());

type Inputs = Readonly<Record<string, string>>;

const flow = (inputs: Inputs = {}, options: Options = {}) =>
  startFlow(desk.connection, { ...options, inputs: { resourceType: "deal", ...inputs } });

/** Deals A, B, C … and a flow that knows of them. */
async function started(names: readonly string[], inputs: Inputs = {}, options: Options = {}) {
  for (const name of names) desk.desks.deal.add(name);
  const polling = flow(inputs, options);
  await polling.poll();
  desk.requests.reset();
  return polling;
}

describe("what a poll reports", () => {
  test("the first one nothing: it notes where things stand, and no execution follows", async () => {
    desk.desks.deal.add("A");
    const polling = flow();
    expect(await polling.poll()).toEqual([]);
    expect(polling.last().resultType).toBe("polled_no_changes");
  });

  test("a record that was added, once", async () => {
    const polling = await started(["A"]);
    desk.desks.deal.add("B");
    expect(told(await polling.poll())).toEqual(["created B"]);
    expect(polling.last().resultType).toBe("completed");
    expect(await polling.poll()).toEqual([]);
  });

  test("in a company without a single record, the first one there is", async () => {
    const polling = await started([]);
    desk.desks.deal.add("A");
    expect(told(await polling.poll())).toEqual(["created A"]);
  });

  test("changes within the second of the last poll, each of them", async () => {
    const polling = await started(["A"]);
    desk.desks.deal.rename(1, "A2");
    expect(told(await polling.poll())).toEqual(["updated A2"]);
    desk.desks.deal.rename(1, "A3");
    expect(told(await polling.poll())).toEqual(["updated A3"]);
  });

  test("a record that was added and changed between two polls, once, as created", async () => {
    const polling = await started(["A"]);
    const id = desk.desks.deal.add("B");
    desk.later();
    desk.desks.deal.rename(id, "B2");
    expect(told(await polling.poll())).toEqual(["created B2"]);
    desk.desks.deal.rename(id, "B3");
    expect(told(await polling.poll())).toEqual(["updated B3"]);
  });

  test("without Show New Records that one as updated: its change must not get lost", async () => {
    const polling = await started(["A"], { showNewRecords: "false" });
    const id = desk.desks.deal.add("B");
    desk.desks.deal.add("C");
    desk.later();
    desk.desks.deal.rename(id, "B2");
    expect(told(await polling.poll())).toEqual(["updated B2"]);
  });

  test("without Show Updated Records only what was added", async () => {
    const polling = await started(["A"], { showUpdatedRecords: "false" });
    desk.desks.deal.rename(1, "A2");
    desk.desks.deal.add("B");
    expect(told(await polling.poll())).toEqual(["created B"]);
  });

  test("with Detect Deletions a deal that was deleted or merged away, whole", async () => {
    const polling = await started(["A", "B", "C"], { detectDeletions: "true" });
    desk.later();
    desk.desks.deal.remove(1);
    desk.desks.deal.merge?.(2, 3);
    expect(told(await polling.poll())).toEqual(["updated C", "deleted A", "deleted B"]);
  });

  test("nothing of a deal that came and went between two polls", async () => {
    const polling = await started(["A"], { detectDeletions: "true" });
    desk.desks.deal.remove(desk.desks.deal.add("B"));
    expect(await polling.poll()).toEqual([]);
  });
});

describe("shapes", () => {
  test("a flow that does not batch gets buckets", async () => {
    const polling = await started(["A"]);
    desk.desks.deal.rename(1, "A2");
    desk.desks.deal.add("B");
    await polling.poll();
    const { body } = polling.last().payload;
    expect(body).toEqual({
      contentType: "application/json",
      data: {
        resourceType: "deal",
        created: [expect.objectContaining({ id: 2, title: "B" })],
        updated: [expect.objectContaining({ id: 1, title: "A2" })],
      },
    });
  });

  test("a flow that batches gets single items, page by page", async () => {
    const polling = await started(["A"], { pageSize: "2" }, { batchSize: 1 });
    desk.later();
    for (const name of ["B", "C", "D"]) desk.desks.deal.add(name);
    const items = await polling.poll();
    expect(told(items)).toEqual(["created B", "created C", "created D"]);
    expect(items[0]).toEqual({ event: "created", resourceType: "deal", record: expect.anything() });
  });
});

describe("the limit of pages", () => {
  test("ends a poll cleanly; the next one goes on", async () => {
    const polling = await started(["A"], { pageSize: "2", mostPages: "1" });
    for (const name of ["B", "C", "D"]) {
      desk.later();
      desk.desks.deal.add(name);
    }
    const polls = [await polling.poll(), await polling.poll(), await polling.poll()];
    expect(polls.map(told)).toEqual([["created B"], ["created C"], ["created D"]]);
    expect(await polling.poll()).toEqual([]);
  });

  test("holds for a whole run of a flow that batches", async () => {
    const inputs = { pageSize: "2", mostPages: "2" };
    const polling = await started(["A"], inputs, { batchSize: 1 });
    for (const name of ["B", "C", "D"]) {
      desk.later();
      desk.desks.deal.add(name);
    }
    expect(told(await polling.poll())).toEqual(["created B", "created C"]);
    expect(told(await polling.poll())).toEqual(["created D"]);
  });
});

describe("a failure", () => {
  /** Strikes the second request from here on; a 403 is not tried again. */
  const strikeTheSecond = () => {
    let requests = 0;
    desk.onArrival(() => {
      requests += 1;
      if (requests === 2) desk.faults.add({ kind: "500", status: 403 });
    });
  };

  test("of the first page fails the poll; the next one reports everything", async () => {
    const polling = await started(["A"]);
    desk.desks.deal.add("B");
    desk.faults.add({ kind: "500", status: 403 });
    await expect(polling.poll()).rejects.toThrow("GET /api/v2/deals → 403");
    expect(told(await polling.poll())).toEqual(["created B"]);
  });

  test("of a later page: what was read before is reported, the rest by the next poll", async () => {
    const polling = await started(["A"], { pageSize: "2" });
    desk.later();
    for (const name of ["B", "C", "D"]) desk.desks.deal.add(name);
    strikeTheSecond();
    expect(told(await polling.poll())).toEqual(["created B"]);
    expect(told(await polling.poll())).toEqual(["created C", "created D"]);
  });

  test("of a later page of a flow that batches: the same", async () => {
    const polling = await started(["A"], { pageSize: "2" }, { batchSize: 1 });
    desk.later();
    for (const name of ["B", "C", "D"]) desk.desks.deal.add(name);
    strikeTheSecond();
    expect(told(await polling.poll())).toEqual(["created B"]);
    expect(polling.last().resultType).toBe("completed");
    expect(told(await polling.poll())).toEqual(["created C", "created D"]);
  });

  test("to accept a cursor that was kept since the last poll: its second is read anew", async () => {
    const polling = await started(["A"], { pageSize: "2", mostPages: "1" });
    for (const name of ["B", "C", "D"]) desk.desks.deal.add(name);
    for (let polls = 1; polls <= 2; polls += 1) await polling.poll();
    expect(polling.state()).toContain('"cursor"');
    polling.restore(polling.state().replace(/"cursor":"[^"]*"/, '"cursor":"outdated"'));
    polling.configure({ resourceType: "deal", pageSize: "2" });
    await polling.poll();
    expect(told(polling.delivered)).toEqual(["created B", "created C", "created D"]);
  });

  test("of Pipedrive's to move on is an error, not an endless walk", async () => {
    const polling = await started(["A"], { pageSize: "2" });
    const [deal] = desk.desks.deal.all();
    const data = [1, 2].map((id) => ({ id, update_time: deal?.time, add_time: deal?.time }));
    const body = { success: true, data, additional_data: { next_cursor: "again" } };
    desk.faults.add({ kind: "500", status: 200, body, times: null });
    await polling.poll();
    await expect(polling.poll()).rejects.toThrow("leads back to a page that was already read");
  });
});

describe("inputs that contradict each other are refused before any request", () => {
  test.each([
    [{ showNewRecords: "false", showUpdatedRecords: "false" }, "must be Yes"],
    [{ filterId: "1", detectDeletions: "true" }, "Detect Deletions must be No"],
    [{ resourceType: "note", filterId: "1" }, "Filter ID must be blank for Notes"],
    [{ resourceType: "boat" }, "Resource Type must be one of deal"],
    [{ resourceType: "" }, "Resource Type is required"],
    [{ mostPages: "0" }, "Most Pages must be at least 1"],
    [{ pageSize: "501" }, "Page Size must be at most 500"],
  ])("%j", async (inputs, sentence) => {
    await expect(flow(inputs).poll()).rejects.toThrow(sentence);
    expect(desk.requests.all()).toEqual([]);
  });
});

// v1 pages by start: when records before the place move to the end, what follows slides under it.
test.each([2, 3, 4, 5, 6, 7, 8, 9])(
  "a list by start slides while it is read, before request %d: nothing is passed by",
  async (struck) => {
    const leads = desk.desks.lead;
    const polling = flow({ resourceType: "lead", pageSize: "3" });
    await polling.poll();
    for (let count = 1; count <= 8; count += 1) leads.add(`Lead ${count}`);
    desk.later();
    leads.add("Later");
    const front = leads.all().sort((one, other) => (one.id < other.id ? -1 : 1));
    let requests = 0;
    desk.onArrival(() => {
      requests += 1;
      if (requests === struck) for (const { id } of front.slice(0, 4)) leads.rename(id, `${id} 2`);
    });
    await polling.poll();
    desk.onArrival(undefined);
    judge(polling, { before: [], now: leads.all(), deletions: false });
  },
);

describe("what it costs", () => {
  test("the first poll four pages, one in which nothing happened one", async () => {
    const polling = await started(["A"]);
    await polling.poll();
    expect(desk.requests.all()).toHaveLength(1);
    desk.requests.reset();
    await flow().poll();
    expect(desk.requests.all()).toHaveLength(4);
  });

  test("in a list that takes no updated_since the place of the last change is found by halves", async () => {
    for (let count = 0; count < 3000; count += 1) {
      if (count % 7 === 0) desk.later(20);
      desk.desks.file.add(`File ${count}`);
    }
    const polling = flow({ resourceType: "file" });
    await polling.poll();
    expect(desk.requests.all().length).toBeLessThan(15);
    desk.requests.reset();
    desk.later();
    desk.desks.file.rename(17, "Renamed");
    for (const id of [1, 2, 3]) desk.desks.file.remove(id);
    expect((await polling.poll()).map(({ event, record }) => `${event} ${record.id}`)).toEqual([
      "updated 17",
    ]);
    await polling.poll();
    expect(desk.requests.all().length).toBeLessThan(8);
  });
});

test("another resource type begins anew", async () => {
  const polling = await started(["A"]);
  desk.desks.person.add("Ada");
  polling.configure({ resourceType: "person" });
  expect(await polling.poll()).toEqual([]);
  desk.desks.person.add("Ida");
  expect(await polling.poll()).toHaveLength(1);
});

test("the state holds a minute and what was added since the list was last at its end", async () => {
  const polling = await started(["A", "B", "C"]);
  for (let count = 0; count < 50; count += 1) {
    desk.later(61);
    desk.desks.deal.add(`Deal ${count}`);
    if (count % 10 === 0) await polling.poll();
  }
  await polling.poll();
  expect(polling.state().length).toBeLessThan(350);
});
