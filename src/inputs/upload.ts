// The two inputs of every upload, and how they become the file part of a multipart body.
import { file, required, text } from "../fields";

export const upload = {
  fileName: required(
    text("File Name", { help: "The name with its extension.", example: "offer.pdf" }),
  ),
  file: required(
    file("File", { help: "The content: text, or the binary output of an earlier step." }),
  ),
};
