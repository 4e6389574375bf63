// Steps of the night about the connection: consent, the first call, the token that expires.
import { isConnectionError } from "@prismatic-io/spectral/dist/errors";
import { connectAccount, refreshToken, type Token } from "./oauth";
import { findOrAddOrganization } from "./order";
import { recordIn, textIn } from "./replies";
import type { Act, Scene } from "./scene";
import { check } from "./story";

export const connect: Act = async (scene) => {
  const { app, emulator, journal } = scene;
  const token = await connectAccount(app, journal);
  const { api_domain } = token;
  check(api_domain === emulator.url, `The token names the API host ${api_domain}`);
  connectWith(scene, token);
  return `The customer allowed it: the state came back unchanged, the code became a token for ${api_domain}`;
};

export const meetUser: Act = async ({ platform }) => {
  const me = recordIn(await platform.run("getCurrentUser"));
  return `The token speaks for ${textIn(me, "name")} of ${textIn(me, "company_name")}`;
};

const HOUR = 3_600_000;

/** The same order comes again after an hour, when the access token has expired. */
export const outliveToken: Act = async (scene) => {
  const { app, emulator, journal, order, token } = scene;
  const { organization } = order;
  check(token !== undefined, "There is no token yet");
  emulator.clock.advance(HOUR);
  const sentence = await connectionErrorOf(() => findOrAddOrganization(scene));
  check(/expired/.test(sentence), `The connection error does not say "expired": ${sentence}`);
  connectWith(scene, await refreshToken(app, token, journal));
  const claim = await findOrAddOrganization(scene);
  check(order.organization === organization, "The organization was added a second time");
  return `The expired token was a connection error; after a refresh ${claim}`;
};

/** What the platform hands to every action from here on. */
function connectWith(scene: Scene, token: Token): void {
  const { authorizeUrl, tokenUrl, clientId, clientSecret } = scene.app;
  scene.token = token;
  scene.platform.connect({
    key: "oauth2",
    configVarKey: "Pipedrive",
    fields: { authorizeUrl, tokenUrl, clientId, clientSecret, apiUrl: scene.emulator.url },
    token,
  });
}

/** The message of the connection error that something ends with. */
async function connectionErrorOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (thrown) {
    if (isConnectionError(thrown)) return thrown.message;
    throw thrown;
  }
  throw new Error("The action went through although the token had expired");
}
