// A server that redirects does not get the token to another place.
import { opened, thrownBy, tokenConnection } from "./access";
import { type Listener, listen } from "./listen";

let api: Listener;
let elsewhere: Listener;
const redirects: Record<string, [number, string]> = {};

beforeAll(async () => {
  api = await listen(redirects);
  elsewhere = await listen();
});
afterAll(() => {
  api.server.close();
  elsewhere.server.close();
});
beforeEach(() => {
  api.seen.length = 0;
  elsewhere.seen.length = 0;
  for (const path of Object.keys(redirects)) delete redirects[path];
});

const pipedrive = () => opened(tokenConnection(api.url)).pipedrive;

it.each([301, 302, 303, 307, 308])("%s to another port is refused", async (status) => {
  redirects["/v1/users/me"] = [status, `${elsewhere.url}/v1/users/me?secret=1`];
  const error = await thrownBy(() => pipedrive().send("GET /v1/users/me", {}));
  expect(error.message).toContain(`redirected to ${elsewhere.url}/v1/users/me…, which`);
  expect(error.message).not.toContain("secret");
  expect(elsewhere.seen).toEqual([]);
});

it("a download goes on to a file store, without the token", async () => {
  redirects["/v1/files/1/download"] = [302, `${elsewhere.url}/store/offer.pdf`];
  const { data } = await pipedrive().send("GET /v1/files/{id}/download", { path: { id: 1 } });
  expect(data.length).toBeGreaterThan(0);
  const [{ url, headers } = { url: "", headers: {} }] = elsewhere.seen;
  expect(url).toBe("/store/offer.pdf");
  expect(headers).not.toHaveProperty("x-api-token");
  expect(JSON.stringify(headers)).not.toContain("emulator-api-token");
});

it("a download does not follow to plain http elsewhere", async () => {
  redirects["/v1/files/1/download"] = [302, "http://files.example/store"];
  const error = await thrownBy(() =>
    pipedrive().send("GET /v1/files/{id}/download", { path: { id: 1 } }),
  );
  expect(error.message).toContain("redirected to http://files.example/store, which");
});

it("a read follows within the API's host, with the token", async () => {
  redirects["/v1/users/me"] = [301, "/v1/users/7"];
  const { data } = await pipedrive().send("GET /v1/users/me", {});
  expect(data?.id).toBe(7);
  expect(api.seen.map(({ headers }) => headers["x-api-token"])).toHaveLength(2);
});

it("a write is never repeated at the place it was redirected to", async () => {
  redirects["/api/v2/deals"] = [307, "/api/v2/deals/again"];
  await thrownBy(() => pipedrive().send("POST /api/v2/deals", { body: { title: "Once" } }));
  expect(api.seen).toHaveLength(1);
});

it("a circle ends", async () => {
  redirects["/v1/users/me"] = [302, "/v1/users/me"];
  const error = await thrownBy(() => pipedrive().send("GET /v1/users/me", {}));
  expect(error.message).toContain("redirected too often");
});
