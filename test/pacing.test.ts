// One view of the burst window for all calls of a connection. Times are passed in; nothing sleeps here.
import { answered, isSearch, newView, type View, waitFor } from "../src/pacing";

/** A window of `limit` whose requests were all answered at `now`. */
function full(limit: number, now: number): View {
  const view = newView(limit);
  for (let sent = 0; sent < limit; sent += 1) {
    view.open += 1;
    answered(view, now, 200, { "x-ratelimit-limit": String(limit) });
  }
  return view;
}

describe("a window", () => {
  it("that is open costs nothing", () => {
    expect(waitFor(newView(20), 0)).toBe(0);
  });

  it("that is full opens two seconds after its first answer", () => {
    const view = full(20, 1000);
    expect(waitFor(view, 1000)).toBe(2000);
    expect(waitFor(view, 2999)).toBe(1);
    expect(waitFor(view, 3000)).toBe(0);
  });

  it("full of requests without an answer waits for one", () => {
    const view = { ...newView(2), open: 2 };
    expect(waitFor(view, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it("grows and shrinks with the limit that Pipedrive tells", () => {
    const view = full(20, 0);
    view.open = 1;
    answered(view, 0, 200, { "x-ratelimit-limit": "80" });
    expect(waitFor(view, 0)).toBe(0);
    view.open = 1;
    answered(view, 0, 200, { "x-ratelimit-limit": "10" });
    expect(waitFor(view, 0)).toBe(2000);
  });

  it("is none where the server tells of none", () => {
    const view = full(20, 0);
    view.open = 1;
    answered(view, 0, 200, {});
    expect(waitFor(view, 0)).toBe(0);
  });

  it("of fixed size keeps it, whatever the headers of another window say", () => {
    const view = { ...newView(10, true), open: 1 };
    answered(view, 0, 200, { "x-ratelimit-limit": "80" });
    expect(view.limit).toBe(10);
  });

  it("that somebody else fills is left alone until it is reset", () => {
    const view = { ...newView(20), open: 1 };
    answered(view, 500, 200, {
      "x-ratelimit-limit": "20",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "1",
    });
    expect(waitFor(view, 500)).toBe(1000);
    expect(waitFor(view, 1500)).toBe(0);
  });

  it("refused with 429 is held as long as the reply says", () => {
    const view = { ...newView(20), open: 1 };
    answered(view, 0, 429, { "x-ratelimit-limit": "20", "x-ratelimit-reset": "2" });
    expect(waitFor(view, 0)).toBe(2000);
  });

  it("is never held for the daily budget: that error must come at once", () => {
    const view = { ...newView(20), open: 1 };
    answered(view, 0, 429, { "retry-after": "43200" });
    expect(waitFor(view, 0)).toBe(0);
  });

  it("that only we fill is not held a second time", () => {
    const view = full(2, 0);
    view.leaving.shift();
    view.open = 1;
    answered(view, 10, 200, {
      "x-ratelimit-limit": "2",
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": "2",
    });
    expect(waitFor(view, 10)).toBe(1990);
  });
});

it.each([
  ["/api/v2/deals/search", true],
  ["/api/v2/itemSearch", true],
  ["/api/v2/itemSearch/field", true],
  ["/api/v2/deals", false],
  ["/v1/users/find", false],
])("the search window counts %s: %s", (path, search) => {
  expect(isSearch(path)).toBe(search);
});
