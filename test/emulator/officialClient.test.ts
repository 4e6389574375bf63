// Pipedrive's own npm client, unchanged, against the emulator: API token and OAuth 2.0, v1 and v2.
import * as v1 from "pipedrive/v1";
import * as v2 from "pipedrive/v2";
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { press } from "./consent";
import { API_TOKEN } from "./http";

const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

const withToken = {
  v1: () => new v1.Configuration({ apiKey: API_TOKEN, basePath: `${emulator.url}/v1` }),
  v2: () => new v2.Configuration({ apiKey: API_TOKEN, basePath: `${emulator.url}/api/v2` }),
};

describe("with an API token", () => {
  test("v1 reads users", async () => {
    const users = new v1.UsersApi(withToken.v1());
    const me = await users.getCurrentUser();
    expect(me.data).toMatchObject({ id: 1, company_domain: emulator.world.company.domain });
    const all = await users.getUsers();
    expect(all.data).toHaveLength(emulator.world.users.size);
    const one = await users.getUser({ id: 1 });
    expect(one.data?.email).toBe(me.data?.email);
    const found = await users.findUsersByName({ term: me.data?.email ?? "", search_by_email: 1 });
    expect(found.data?.map(({ id }) => id)).toEqual([1]);
  });

  test("v1 is served under the company host's /api/v1 as well", async () => {
    const companyHost = { apiKey: API_TOKEN, basePath: `${emulator.url}/api/v1` };
    const me = await new v1.UsersApi(new v1.Configuration(companyHost)).getCurrentUser();
    expect(me.success).toBe(true);
  });

  test("v2 adds, reads, changes and deletes a deal", async () => {
    const deals = new v2.DealsApi(withToken.v2());
    const added = await deals.addDeal({ AddDealRequest: { title: "Fifty bikes", value: 1200.5 } });
    const id = added.data?.id ?? 0;
    const changed = await deals.updateDeal({ id, UpdateDealRequest: { title: "Sixty bikes" } });
    expect(changed.data).toMatchObject({ title: "Sixty bikes", value: 1200.5 });
    const listed = await deals.getDeals({ ids: String(id), limit: 1 });
    expect(listed.data?.map((deal) => deal.title)).toEqual(["Sixty bikes"]);
    await deals.deleteDeal({ id });
    expect((await deals.getDeals({ ids: String(id) })).data).toEqual([]);
  });

  test("v2 adds a person and finds it by its organization", async () => {
    const organizations = new v2.OrganizationsApi(withToken.v2());
    const organization = await organizations.addOrganization({
      AddOrganizationRequest: { name: "Radhaus Süd" },
    });
    const persons = new v2.PersonsApi(withToken.v2());
    const added = await persons.addPerson({
      AddPersonRequest: {
        name: "Mia Öztürk",
        org_id: organization.data?.id,
        emails: [{ value: "mia@example.com", primary: true, label: "work" }],
      },
    });
    const found = await persons.getPersons({ org_id: organization.data?.id });
    expect(found.data?.map(({ id }) => id)).toEqual([added.data?.id]);
  });

  test("a refused request rejects with Pipedrive's own error body", async () => {
    const deals = new v2.DealsApi(withToken.v2());
    const request = { title: "x", nope: 1 } as v2.AddDealRequest;
    await expect(deals.addDeal({ AddDealRequest: request })).rejects.toMatchObject({
      success: false,
      error: 'Unknown field "nope"',
      code: "ERR_SCHEMA_VALIDATION_FAILED",
    });
    await expect(deals.getDeal({ id: 999_999 })).rejects.toMatchObject({ success: false });
  });

  test("an unknown API token rejects with the gateway's body", async () => {
    const strange = new v1.Configuration({ apiKey: "no", basePath: `${emulator.url}/v1` });
    await expect(new v1.UsersApi(strange).getCurrentUser()).rejects.toMatchObject({
      error: "unauthorized access",
      errorCode: 401,
    });
  });
});

describe.each([
  ["v1", v1.OAuth2Configuration],
  ["v2", v2.OAuth2Configuration],
] as const)("with OAuth 2.0 (%s)", (version, OAuth2Configuration) => {
  /** Walks the consent page with the address the client makes; an authorised client. */
  async function connected() {
    const oauth = new OAuth2Configuration({
      clientId: "demo-client",
      clientSecret: "demo-secret",
      redirectUri: "http://127.0.0.1:3000/callback",
      host: emulator.url,
    });
    const page = await (await fetch(oauth.authorizationUrl)).text();
    const { searchParams } = await press(emulator.url, page, "allow");
    const token = await oauth.authorize(searchParams.get("code") ?? "");
    return { oauth, token };
  }

  /** The client copies the base path when it is built, so it is built after the token came. */
  const readsWith = ({ basePath, getAccessToken }: v1.OAuth2Configuration) => {
    const access = { accessToken: getAccessToken, basePath };
    return version === "v1"
      ? new v1.UsersApi(new v1.Configuration(access)).getCurrentUser()
      : new v2.DealsApi(new v2.Configuration(access)).getDeals({ limit: 1 });
  };

  test("authorizes, and learns the address of the API from the token", async () => {
    const { oauth, token } = await connected();
    expect(token.api_domain).toBe(emulator.url);
    expect(oauth.basePath).toBe(`${emulator.url}/api/${version}`);
    expect((await readsWith(oauth as v1.OAuth2Configuration)).success).toBe(true);
  });

  test("is refused after an hour and goes on after a refresh", async () => {
    const { oauth } = await connected();
    const reads = () => readsWith(oauth as v1.OAuth2Configuration);
    clock.advance(60 * 60_000);
    await expect(reads()).rejects.toMatchObject({ errorCode: 401 });
    await oauth.tokenRefresh();
    expect((await reads()).success).toBe(true);
  });

  test("refreshes three times at once with the same refresh token", async () => {
    const { oauth } = await connected();
    const refreshed = await Promise.all([1, 2, 3].map(() => oauth.tokenRefresh()));
    expect(new Set(refreshed.map(({ refresh_token }) => refresh_token)).size).toBe(1);
    expect((await readsWith(oauth as v1.OAuth2Configuration)).success).toBe(true);
  });

  test("revokes its access token, then the whole install", async () => {
    const { oauth } = await connected();
    const reads = () => readsWith(oauth as v1.OAuth2Configuration);
    await oauth.revokeToken("access_token");
    await expect(reads()).rejects.toMatchObject({ errorCode: 401 });
    await oauth.tokenRefresh();
    expect((await reads()).success).toBe(true);
    await oauth.revokeToken("refresh_token");
    await expect(oauth.tokenRefresh()).rejects.toMatchObject({
      error: "invalid_grant",
      message: "Invalid grant: `refresh_token` is invalid",
    });
  });

  test("a spent code rejects with the documented sentence", async () => {
    const { oauth } = await connected();
    await expect(oauth.authorize("spent")).rejects.toMatchObject({
      success: false,
      message: "Invalid grant: `authorization_code` is invalid",
    });
  });
});
