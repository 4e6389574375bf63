// Bad moments for a poll: others write while it looks around, a write takes its time, another poll comes.
import { type Delivered, type Options, startFlow, told } from "../support/polling";
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

test("a change that was under way while polling began, and bears an earlier time, is reported", async () => {
  const { deal } = desk.desks;
  const early = deal.add("A");
  const show = deal.slowRename(early, "A2");
  desk.later(10);
  const polling = await started(["B"]);
  show();
  expect(told(await polling.poll())).toEqual(["updated A2"]);
  expect(await polling.poll()).toEqual([]);
});

test("a poll that comes while an earlier run's pages are worked off: nothing twice", async () => {
  const others: Delivered[][] = [];
  const between = async () => {
    if (others.length === 0) others.push(await polling.poll());
  };
  const polling = await started(["A"], { pageSize: "2" }, { batchSize: 1, between });
  desk.later();
  for (const name of ["B", "C", "D", "E"]) desk.desks.deal.add(name);
  const mine = await polling.poll();
  expect(told([...mine, ...others.flat()]).sort()).toEqual([
    "created B",
    "created C",
    "created D",
    "created E",
  ]);
  expect(await polling.poll()).toEqual([]);
});

test("a record that is added while the first poll looks around is known: its next change is an update", async () => {
  desk.desks.deal.add("A");
  const polling = flow();
  let requests = 0;
  desk.onArrival(() => {
    requests += 1;
    if (requests === 2) desk.desks.deal.add("B");
  });
  await polling.poll();
  desk.onArrival(undefined);
  desk.later();
  desk.desks.deal.rename(2, "B2");
  expect(told(await polling.poll())).toEqual(["updated B2"]);
});

test("the end of a record that was only seen while IDs were compared is not told: nobody knew of it", async () => {
  const { person } = desk.desks;
  person.add("Ada");
  const polling = flow({ resourceType: "person", detectDeletions: "true" });
  await polling.poll();
  await polling.poll();
  let requests = 0;
  desk.onArrival(() => {
    requests += 1;
    if (requests === 2) person.add("Ida");
  });
  expect(await polling.poll()).toEqual([]);
  desk.onArrival(undefined);
  person.remove(2);
  expect(await polling.poll()).toEqual([]);
});
