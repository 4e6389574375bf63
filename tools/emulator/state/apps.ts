// OAuth apps that the company may authorise, and what the OAuth server has given out.

export interface App {
  client_id: string;
  client_secret: string;
  name: string;
  redirect_uri: string;
  /** Space-separated scope names the app asks for, fixed in the developer hub. */
  scopes: string;
}
