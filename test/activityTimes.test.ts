// Activities in the time of a place: what is typed there is stored in UTC, half of a date and time is
// completed from what the activity has, and a zone that nothing is meant in is refused.
import { type Company, startCompany } from "./support/company";
import { run, withToken } from "./support/component";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => company.reset());
afterAll(() => company.close());

const connection = () => withToken(company.url, company.newToken());
const methods = () => company.requests.all().map(({ method }) => method);

const dueOf = (id: number) => {
  const { due_date, due_time } = company.world.activities.get(id) ?? {};
  return [due_date, due_time];
};

/** The activity that is changed, due in UTC. */
const ID = 2;
function due(due_date: string | null, due_time: string | null): void {
  const activity = company.world.activities.get(ID);
  if (!activity) throw new Error(`There is no activity ${ID}`);
  company.world.activities.put({ ...activity, due_date, due_time });
}

describe("a new activity", () => {
  test.each([
    ["as typed without a zone", "", "2026-12-31", "23:30", "2026-12-31", "23:30"],
    ["in winter", "Europe/Berlin", "2026-12-31", "12:00", "2026-12-31", "11:00"],
    ["in summer", "Europe/Berlin", "2026-07-01", "12:00:30", "2026-07-01", "10:00:30"],
    ["on the day before in UTC", "Europe/Berlin", "2027-01-01", "00:30", "2026-12-31", "23:30"],
    ["on the day after in UTC", "America/New_York", "2028-02-28", "21:00", "2028-02-29", "02:00"],
    ["at a time that clocks skip", "Europe/Berlin", "2026-03-29", "02:30", "2026-03-29", "01:30"],
    [
      "at a time that clocks show twice",
      "Europe/Berlin",
      "2026-10-25",
      "02:30",
      "2026-10-25",
      "00:30",
    ],
    ["45 minutes off the hour", "Asia/Kathmandu", "2026-05-01", "05:00", "2026-04-30", "23:15"],
  ])("is due %s", async (_when, timeZone, dueDate, dueTime, date, time) => {
    const inputs = { subject: "Ride", dueDate, dueTime, timeZone };
    const { data } = await run("addActivity", connection(), inputs);
    const [stored, at] = dueOf((data as { data: { id: number } }).data.id);
    expect([stored, at?.slice(0, time.length)]).toEqual([date, time]);
    expect(methods()).toEqual(["POST"]);
  });

  test("that lasts all day is due on the same day everywhere", async () => {
    const inputs = { subject: "Fair", dueDate: "2026-12-31", timeZone: "Pacific/Kiritimati" };
    const { data } = await run("addActivity", connection(), inputs);
    expect(dueOf((data as { data: { id: number } }).data.id)).toEqual(["2026-12-31", null]);
  });
});

describe("a date and time as Due Date", () => {
  test.each([
    [
      "the day of the zone, which is the next one",
      "2026-07-01T22:30:00Z",
      "Europe/Berlin",
      "2026-07-02",
    ],
    [
      "the day of the zone, which is the one before",
      "2026-07-02T01:30:00+02:00",
      "America/New_York",
      "2026-07-01",
    ],
    [
      "the day as it was typed, when it names no zone",
      "2026-07-01 22:30",
      "Europe/Berlin",
      "2026-07-01",
    ],
    ["the day in UTC without Time Zone", "2026-07-02T01:30:00+02:00", "", "2026-07-01"],
  ])("means %s", async (_what, dueDate, timeZone, date) => {
    const inputs = { subject: "Ride", dueDate, dueTime: "12:00", timeZone };
    const { data } = await run("addActivity", connection(), inputs);
    expect(dueOf((data as { data: { id: number } }).data.id)[0]).toBe(date);
    await run("updateActivity", connection(), { id: String(ID), dueDate, timeZone });
    expect(dueOf(ID)[0]).toBe(date);
  });
});

describe("a changed activity", () => {
  test.each([
    ["a new day at the same hour", { dueDate: "2026-12-01" }, "2026-12-01", "11:00"],
    ["a new hour on the same day", { dueTime: "00:30" }, "2026-06-30", "22:30"],
    ["both", { dueDate: "2026-12-01", dueTime: "00:30" }, "2026-11-30", "23:30"],
  ])("gets %s, in the time of the zone", async (_what, given, date, time) => {
    due("2026-07-01", "10:00:00");
    const inputs = { id: String(ID), ...given, timeZone: "Europe/Berlin" };
    await run("updateActivity", connection(), inputs);
    const [stored, at] = dueOf(ID);
    expect([stored, at?.slice(0, 5)]).toEqual([date, time]);
    expect(methods()).toEqual(Object.keys(given).length === 2 ? ["PATCH"] : ["GET", "PATCH"]);
  });

  test("is on the day of its zone, which need not be that of UTC", async () => {
    due("2026-12-31", "23:30:00");
    const inputs = { id: String(ID), dueTime: "09:00", timeZone: "Europe/Berlin" };
    await run("updateActivity", connection(), inputs);
    const [stored, at] = dueOf(ID);
    expect([stored, at?.slice(0, 5)]).toEqual(["2027-01-01", "08:00"]);
  });

  test("that lasts all day moves to another day and lasts all day", async () => {
    due("2026-07-01", null);
    const inputs = { id: String(ID), dueDate: "2026-12-01", timeZone: "America/New_York" };
    await run("updateActivity", connection(), inputs);
    expect(dueOf(ID)).toEqual(["2026-12-01", null]);
  });

  test("gets what is typed where no zone is, without a look at what it has", async () => {
    due("2026-07-01", "10:00:00");
    await run("updateActivity", connection(), { id: String(ID), dueTime: "00:30" });
    const [stored, at] = dueOf(ID);
    expect([stored, at?.slice(0, 5)]).toEqual(["2026-07-01", "00:30"]);
    expect(methods()).toEqual(["PATCH"]);
  });

  test("gets a new person and a new hour for one look", async () => {
    due("2026-07-01", "10:00:00");
    const inputs = { id: String(ID), personId: "3", dueTime: "09:00", timeZone: "Europe/Berlin" };
    await run("updateActivity", connection(), inputs);
    expect(company.world.activities.get(ID)).toMatchObject({
      person_id: 3,
      due_date: "2026-07-01",
      due_time: expect.stringMatching(/^07:00/),
    });
    expect(methods()).toEqual(["GET", "PATCH"]);
  });

  test("without a day is refused an hour", async () => {
    due(null, null);
    const inputs = { id: String(ID), dueTime: "09:00", timeZone: "Europe/Berlin" };
    await expect(run("updateActivity", connection(), inputs)).rejects.toThrow(
      "Due Time with Time Zone needs a day: fill in Due Date as well",
    );
    expect(methods()).toEqual(["GET"]);
  });
});

describe("refused before any request", () => {
  test.each([
    ["addActivity", { timeZone: "Europe/Berlin" }, "Time Zone is for Due Date and Due Time"],
    ["updateActivity", { id: "2", timeZone: "Europe/Berlin" }, "Time Zone is for Due Date"],
    ["addActivity", { dueTime: "09:00", timeZone: "UTC" }, "Due Time with Time Zone needs a day"],
    [
      "addActivity",
      { dueDate: "2026-12-01", timeZone: "Europe/Altona" },
      'Time Zone must name a time zone such as "Europe/Berlin", got "Europe/Altona"',
    ],
    [
      "addActivity",
      { dueDate: "2026-12-01", timeZone: "+02:00" },
      'Time Zone must name a time zone such as "Europe/Berlin", got "+02:00"',
    ],
    [
      "updateActivity",
      { id: "2", dueDate: "2026-12-01", dueTime: "24:00", timeZone: "Europe/Berlin" },
      'Due Time must be a time such as "08:30"',
    ],
  ])("%s with %j", async (key, inputs, sentence) => {
    await expect(run(key, connection(), inputs)).rejects.toThrow(sentence);
    expect(methods()).toEqual([]);
  });
});
