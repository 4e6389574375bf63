// A user in front of the consent page: reads the form and presses one of its buttons.
import { post } from "./http";

/** Presses a button of a consent page; the address the browser is sent to. */
export async function press(
  origin: string,
  page: string,
  decision: "allow" | "deny",
  userId = 1,
): Promise<URL> {
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const hidden = fields.map(([, name = "", value = ""]) => [name, plain(value)]);
  const form = { ...Object.fromEntries(hidden), user_id: String(userId), decision };
  const reply = await post(`${origin}/oauth/authorize/consent`, form);
  const location = reply.headers.get("location");
  if (reply.status !== 302 || !location) throw new Error(`No redirect: ${reply.body}`);
  return new URL(location);
}

const plain = (escaped: string): string =>
  escaped.replace(/&#(\d+);/g, (_whole, code) => String.fromCharCode(Number(code)));
