// What the main job prints, and the flags it takes.
import { BadFlag, readFlags } from "../tools/demo/flags";
import type { Done } from "../tools/demo/story";
import { claims, counted, heading, paintFor, rows, totals, WIDTH } from "../tools/demo/table";

const plain = paintFor(false, {});

const exchange = (call: string, status: number, tokens?: number) => ({ call, status, tokens });

const listed: Done = {
  title: "List every deal",
  lines: [
    {
      by: "getDeals",
      exchanges: Array.from({ length: 5 }, () => exchange("GET /api/v2/deals", 200, 10)),
      milliseconds: 1234.4,
    },
  ],
  claim: "2,011 deals in 5 pages",
  failure: undefined,
};

describe("the table", () => {
  test("says a call that was made five times in a row once, with the price of all", () => {
    expect(rows(listed, plain)).toEqual([
      "✓ List every deal                 getDeals            GET /api/v2/deals ×5                  200           1,234      50",
    ]);
  });

  test("gives each action and each call a line, the step's title to the first", () => {
    const exchanges = [
      exchange("GET /one", 429),
      exchange("GET /one", 200, 5),
      exchange("PUT /two", 200, 1),
    ];
    const again = { by: "getTwo", exchanges: [], milliseconds: 3 };
    const lines = rows(
      { ...listed, lines: [{ by: "getOne", exchanges, milliseconds: 7 }, again] },
      plain,
    );
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ["✓ List every deal", "getOne", "GET /one ×2", "429 200", "7", "6"],
      ["", "PUT /two", "200"],
      ["", "getTwo", "·", "·", "3", "·"],
    ]);
  });

  test("leaves UUIDs out of the call, which would fill the column", () => {
    const lead = "00000000-1ead-4000-8000-000000000001";
    const exchanges = [exchange(`POST /api/v2/leads/${lead}/convert/deal`, 200, 40)];
    const [line = ""] = rows(
      { ...listed, lines: [{ by: "convertLeadToDeal", exchanges, milliseconds: 7 }] },
      plain,
    );
    expect(line).toContain("  POST /api/v2/leads/…/convert/deal  ");
  });

  test("cuts what is too long and stays under its rule", () => {
    const long = {
      by: "a".repeat(40),
      exchanges: [exchange(`GET /${"b".repeat(90)}`, 200)],
      milliseconds: 0,
    };
    const [line = ""] = rows({ ...listed, title: "Ü".repeat(60), lines: [long] }, plain);
    expect([...line].length).toBe(WIDTH);
    expect(line.match(/…/g)).toHaveLength(3);
    for (const text of heading(plain)) expect([...text].length).toBe(WIDTH);
    expect(WIDTH).toBeLessThanOrEqual(120);
  });

  test("marks a failed step and makes no claim for it", () => {
    const failed = { ...listed, claim: undefined, failure: "no" };
    expect(rows(failed, plain)[0]).toMatch(/^✗ List/);
    expect(claims([listed, failed], plain)).toEqual(["✓ 2,011 deals in 5 pages"]);
  });

  test("adds up steps, calls, tokens and seconds", () => {
    expect(totals([listed], 2345)).toBe("1 step · 5 calls · 50 API tokens · 2.3 s");
  });

  test("leaves tokens out of the sum when no reply told any", () => {
    const untold = { by: "browser", exchanges: [exchange("GET /", 200)], milliseconds: 1 };
    expect(totals([{ ...listed, lines: [untold] }], 0)).toBe("1 step · 1 call · 0.0 s");
  });

  test("counts in words", () => {
    expect(counted(1, "deal")).toBe("1 deal");
    expect(counted(2011, "deal")).toBe("2,011 deals");
  });

  test("is coloured on a terminal only, and never against NO_COLOR", () => {
    expect(paintFor(true, {}).good("✓")).toBe("\u001b[32m✓\u001b[39m");
    expect(paintFor(false, {}).good("✓")).toBe("✓");
    expect(paintFor(true, { NO_COLOR: "1" }).good("✓")).toBe("✓");
    expect(paintFor(true, { TERM: "dumb" }).good("✓")).toBe("✓");
  });

  test("aligns the same with colours", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
    const bare = rows(listed, paintFor(true, {})).map((line) => line.replace(/\u001b\[\d+m/g, ""));
    expect(bare).toEqual(rows(listed, plain));
  });
});

describe("the command line", () => {
  test("plays the night unless told otherwise", () => {
    expect(readFlags([], { PIPEDRIVE_API_TOKEN: "t" })).toEqual({ run: "night" });
    expect(readFlags(["--help"], {})).toEqual({ run: "help" });
  });

  test("reads Pipedrive, or the address it is given", () => {
    const environment = { PIPEDRIVE_API_TOKEN: " t " };
    expect(readFlags(["--read-only"], environment)).toEqual({
      run: "reading",
      account: { apiUrl: "https://api.pipedrive.com", apiToken: "t" },
    });
    const PIPEDRIVE_API_URL = "http://127.0.0.1:8080";
    expect(readFlags(["--read-only"], { ...environment, PIPEDRIVE_API_URL })).toMatchObject({
      account: { apiUrl: PIPEDRIVE_API_URL },
    });
  });

  test.each([
    [["--write"], {}, "Unknown option '--write': see npm start -- --help."],
    [["deals"], {}, "Unexpected argument 'deals': see npm start -- --help."],
    [
      ["--read-only"],
      {},
      "--read-only needs a personal API token: PIPEDRIVE_API_TOKEN=… npm start -- --read-only.",
    ],
    [
      ["--read-only"],
      { PIPEDRIVE_API_TOKEN: "t", PIPEDRIVE_API_URL: "here" },
      'PIPEDRIVE_API_URL must be a whole address, got "here".',
    ],
  ])("refuses %j with one sentence", (args, environment, sentence) => {
    expect(() => readFlags(args, environment)).toThrow(new BadFlag(sentence));
  });
});
