// An input that the rows and the recipe of call logs share.
import { required, text } from "../fields";

export const callLogId = required(
  text("Call Log ID", {
    help: "The ID that Add Call Log returned, a text of letters and digits.",
    example: "3cde3b05035cae14dcfc172bd8000d08",
  }),
);
