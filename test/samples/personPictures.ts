// The picture of a person.
import { type Samples, upload } from "./sample";

/** The head of a GIF of 300 by 260 pixels; the emulator looks no further. */
const GIF = Buffer.from([...Buffer.from("GIF89a"), 0x2c, 0x01, 0x04, 0x01, 0xf0, 0x00, 0x00, 0x3b]);

/** The head of a PNG of 256 by 256 pixels. */
const PNG = Buffer.from(
  "89504e470d0a1a0a0000000d494844520000010000000100080200000000000000",
  "hex",
);

export const personPictures: Samples = {
  getPersonPicture: {
    inputs: { id: "1" },
    requests: [{ call: "GET /api/v2/persons/{id}/picture", path: { id: 1 } }],
    returns: { data: { id: 1, item_type: "person", item_id: 1 } },
  },
  addPersonPicture: [
    {
      shows: "a part of the picture",
      inputs: {
        id: "2",
        fileName: "Porträt.gif",
        file: { data: GIF, contentType: "image/gif" },
        cropX: "20",
        cropY: "0",
        cropWidth: "260",
        cropHeight: "260",
      },
      requests: [
        {
          call: "POST /v1/persons/{id}/picture",
          path: { id: 2 },
          multipart: {
            file: upload("Porträt.gif", "image/gif", GIF),
            crop_x: 20,
            crop_y: 0,
            crop_width: 260,
            crop_height: 260,
          },
        },
      ],
    },
    {
      shows: "the whole picture",
      inputs: { id: "1", fileName: "p.png", file: { data: PNG, contentType: "image/png" } },
      requests: [
        {
          call: "POST /v1/persons/{id}/picture",
          path: { id: 1 },
          multipart: { file: upload("p.png", "image/png", PNG) },
        },
      ],
    },
  ],
};
